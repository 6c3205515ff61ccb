package id.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.demo.VillageNames;
import id.payung.population.Population;
import id.payung.population.lists.Faults;
import id.payung.population.lists.ListShape;
import id.payung.population.lists.Lists;
import id.payung.population.lists.Office;
import id.payung.population.lists.Plan;
import id.payung.population.lists.Reach;
import id.payung.postgres.DataDirectory;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A list on its way into the register is killed, and somebody starts Payung again: that is all a
 * person does, and the register holds what it would have held.
 *
 * <p>A few kills belong to every build. {@code -Dpayung.kills=1000} draws more, from all moments of
 * a whole intake; {@code -Dpayung.kills.seed=2} draws others, {@code -Dpayung.kills.rows=20000}
 * takes a longer list.
 */
@Tag("process")
class KilledIntakeTests {
    private static final int ROWS = Integer.getInteger("payung.kills.rows", 5_000);
    private static final int KILLS = Integer.getInteger("payung.kills", 2);
    private static final long SEED = Long.getLong("payung.kills.seed", 1);
    private static final String SINGAJAYA = "32.01.06.2003";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir static Path disk;
    private static Path list;
    private static Path untouched;
    private static Holdings whole;
    private static Duration lasted;

    @BeforeAll
    static void anIntakeThatNobodyKills() throws Exception {
        list = written();
        untouched = disk.resolve("untouched");
        // Payung moves in wherever its own empty key room stands.
        Files.createDirectories(
                new DataDirectory(untouched).keys(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThat(Answer.to("audit", "verify", "--data", untouched.toString()).exit()).isZero();
        Path data = copy("whole");
        long begun = System.nanoTime();
        Started intake = intake(data);
        assertThat(intake.ended()).as(intake.complained()).isZero();
        lasted = Duration.ofNanos(System.nanoTime() - begun);
        whole = holdings(data);
    }

    static Stream<Kill> kills() {
        SplittableRandom chance = new SplittableRandom(SEED);
        return Stream.concat(
                        Kill.named().stream(), Stream.generate(() -> Kill.drawn(chance, lasted)))
                .limit(KILLS);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void endsWithTheSameTotalsOncePayungIsStartedAgain(Kill kill) throws Exception {
        Path data = copy("killed");
        Started intake = intake(data);
        kill.befall(intake, new Basement(new DataDirectory(data)));
        intake.ended();

        assertThat(holdings(data)).isEqualTo(whole);
    }

    /**
     * Opens the house, as whoever uses Payung next does, and lets it bring to an end what it finds.
     */
    private static Holdings holdings(Path data) throws Exception {
        DataDirectory directory = new DataDirectory(data);
        Basement database = new Basement(directory);
        Optional<Holdings> found;
        try (House _ = (House) House.open(directory, Setting.withoutPages(directory))) {
            awaitRest(database);
            found =
                    database.look(KilledIntakeTests::lists) == 0
                            ? Optional.empty()
                            : Optional.of(database.look(Holdings::in));
        }
        if (found.isEmpty()) {
            // Killed before the file was kept: nobody was told that it was, so it is sent again.
            Answer again = Answer.to(taking(data));
            assertThat(again.exit()).as(again.err()).isZero();
            return holdings(data);
        }
        Answer trail = Answer.to("audit", "verify", "--data", data.toString());
        assertThat(trail.exit()).as(trail.err()).isZero();
        return found.get();
    }

    private static void awaitRest(Basement database) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!database.look(KilledIntakeTests::rests) && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
    }

    /** No list waits for anything but a person any more. */
    private static Optional<Boolean> rests(Connection database) throws SQLException {
        return Optional.of(count(database, "state in ('CHECKING', 'ACCEPTING')") == 0);
    }

    private static Optional<Long> lists(Connection database) throws SQLException {
        return Optional.of(count(database, "true"));
    }

    private static long count(Connection database, String which) throws SQLException {
        try (var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from intake.listing where " + which)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Path written() throws IOException {
        Population people =
                Population.of(
                        new VillageNames(new Territories()).inside(new TerritoryCode(SINGAJAYA)),
                        ROWS,
                        SEED);
        Office village =
                new Office(
                        "usulan",
                        "DAFTAR USULAN",
                        Reach.VILLAGE,
                        _ -> true,
                        1.0,
                        List.of(ListShape.template()),
                        Faults.realistic());
        Lists.write(disk.resolve("lists"), people, new Plan(List.of(village)));
        return disk.resolve("lists").resolve("usulan-" + SINGAJAYA + ".csv");
    }

    private static Path copy(String name) throws IOException {
        return HouseCopy.of(untouched, disk.resolve(name));
    }

    private static Started intake(Path data) throws IOException {
        return Started.with(disk, taking(data));
    }

    private static String[] taking(Path data) {
        return new String[] {
            "intake",
            list.toString(),
            "--office",
            SINGAJAYA,
            "--accept",
            "--json",
            "--data",
            data.toString()
        };
    }
}
