package id.payung.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTests {

    private static final String PLATFORM = PostgresBinaries.platform();

    @TempDir Path cache;

    @Test
    void areUnpackedWholeWhenTwoApplicationsStartAtOnce() throws Exception {
        Callable<PostgresBinaries> start = () -> PostgresBinaries.unpackedIn(cache, PLATFORM);
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var unpacked : two.invokeAll(List.of(start, start))) {
                String program = unpacked.get().program("postgres");
                assertThat(Command.run(List.of(program, "--version")))
                        .isEqualTo(new Command(0, "postgres (PostgreSQL) 18.6"));
            }
        }
        assertThat(children()).containsExactly("postgresql-18.6.0-" + PLATFORM);
    }

    @Test
    void leaveNothingOfAnUnpackingThatWasKilled() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path half = Files.createDirectory(cache.resolve("unpacking-" + gone.pid() + "-1"));
        Files.writeString(half.resolve("postgres"), "half of it");
        Path atWork =
                Files.createDirectory(
                        cache.resolve("unpacking-" + ProcessHandle.current().pid() + "-2"));
        Files.createDirectory(cache.resolve("unpacking-by-hand"));
        PostgresBinaries.clearLeftovers(cache);
        assertThat(half).doesNotExist();
        assertThat(atWork).exists();
        assertThat(cache.resolve("unpacking-by-hand")).exists();
    }

    @Test
    void carryTheVersionOfTheArtifactOnTheClassPath() {
        assertThat(PostgresBinaries.class.getResource("/postgres-" + PLATFORM + ".txz"))
                .asString()
                .contains("-" + PostgresBinaries.VERSION + ".jar");
    }

    @Test
    void areNotPackedForEveryMachine() {
        assertThat(PostgresBinaries.arePackedFor(PLATFORM)).isTrue();
        assertThat(PostgresBinaries.arePackedFor("windows-x86_64")).isFalse();
        assertThat(new DatabaseRefused.NoBinaries("windows-x86_64").message())
                .contains("windows-x86_64", "PAYUNG_DATABASE_URL");
    }

    private List<String> children() throws IOException {
        try (Stream<Path> children = Files.list(cache)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }
}
