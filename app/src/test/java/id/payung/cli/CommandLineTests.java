package id.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.postgres.DataDirectory;
import id.payung.postgres.DirectoryLock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What commands answer before any database is needed: exit codes, words, refusals. */
class CommandLineTests {
    @TempDir Path disk;

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of(),
                List.of("demo"),
                List.of("serve"),
                List.of("doctor"),
                List.of("population"),
                List.of("intake"),
                List.of("audit"),
                List.of("audit", "verify"));
    }

    private static String[] with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfInBothLanguages(List<String> command) {
        Answer indonesian = Answer.to(with(command, "--help"));
        assertThat(indonesian.exit()).isZero();
        assertThat(indonesian.out()).startsWith("Pemakaian: payung").contains("--json");
        assertThat(indonesian.err()).isEmpty();
        Answer english = Answer.to(with(command, "--help", "--lang", "en"));
        assertThat(english.exit()).isZero();
        assertThat(english.out()).isNotEqualTo(indonesian.out()).contains("Usage: payung");
    }

    /** An option without a word of explanation shows as a line that ends with its label. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsExplained(List<String> command) {
        Answer help = Answer.to(with(command, "--help"));
        String unfolded = help.out().replaceAll("\\R {20,}", " ");
        assertThat(unfolded.lines().filter(line -> line.matches("\\s+(-\\w, )?--[\\w-]+(=\\S+)?")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "serve",
                "doctor",
                "population --villages 32.01 --out x",
                "intake x.csv --office 32.01",
                "audit",
                "audit verify"
            })
    void anOptionNobodyHasIsWrongUsage(String command) {
        Answer answer = Answer.to((command + " --jsno").strip().split(" ", -1));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("--jsno").doesNotContain("Exception");
    }

    @Test
    void aMistypedCommandNamesTheNearestOne() {
        Answer answer = Answer.to("intak");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("intak").contains("Mungkin maksud Anda: intake");
    }

    @Test
    void theBareNameListsTheCommandsAsWrongUsage() {
        Answer answer = Answer.to();
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("demo", "serve", "doctor", "population", "intake", "audit");
    }

    @Test
    void aValueThatCannotBeReadIsWrongUsage() {
        assertThat(Answer.to("demo", "--people", "banyak").exit()).isEqualTo(2);
        assertThat(Answer.to("demo", "--lang=fr").exit()).isEqualTo(2);
        assertThat(Answer.to("demo", "--date", "31-02-2025").err()).contains("31-02-2025");
        assertThat(Answer.to("serve", "--port", "8o8o").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536"})
    void aPortThatCannotExistIsWrongUsage(String port) {
        String data = disk.resolve("data").toString();
        Answer answer = Answer.to("serve", "--port", port, "--data", data);
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains(port);
        assertThat(disk.resolve("data")).doesNotExist();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Answer.to("intake").err()).contains("FILE").contains("--office");
        assertThat(Answer.to("intake", "usulan.csv").err()).contains("--office");
        assertThat(Answer.to("population").err()).contains("--villages").contains("--out");
        assertThat(Answer.to("intake").exit()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsRefusedBeforeAnythingIsOpened() {
        String data = disk.resolve("data").toString();
        for (String file : List.of("tidak-ada.csv", ".")) {
            Answer answer =
                    Answer.in(disk, "intake", file, "--office", "32.01.06.2003", "--data", data);
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.err()).contains(disk.resolve(file).normalize().toString());
        }
        assertThat(disk.resolve("data")).doesNotExist();
    }

    @Test
    void aDirectoryThatAnotherProcessHoldsIsRefusedByItsNumber() throws IOException {
        Path list = Files.writeString(disk.resolve("usulan.csv"), "NIK;Nama\n");
        DataDirectory directory = new DataDirectory(disk.resolve("data"));
        Files.createDirectories(directory.keys());
        try (DirectoryLock claim = (DirectoryLock) directory.tryLock()) {
            String data = claim.directory().path().toString();
            for (String[] words :
                    List.of(
                            new String[] {"audit", "verify", "--data", data},
                            new String[] {"serve", "--port", "0", "--data", data},
                            new String[] {
                                "intake", list.toString(), "--office", "32.01", "--data", data
                            })) {
                Answer answer = Answer.to(words);
                assertThat(answer.exit()).isEqualTo(1);
                assertThat(answer.err())
                        .contains(data)
                        .contains(Long.toString(ProcessHandle.current().pid()))
                        .hasLineCount(1);
            }
        }
    }

    @Test
    void thereIsNoTrailToVerifyWhereThereIsNoData() {
        Path nothing = disk.resolve("belum-ada");
        Answer answer = Answer.to("audit", "verify", "--data", nothing.toString());
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains(nothing.toString()).contains("--data").hasLineCount(1);
        assertThat(nothing).doesNotExist();
    }

    @Test
    void saysWhatWasBuiltAndOnWhatItRuns() {
        Answer answer = Answer.to("--version");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).startsWith("Payung ").contains("JDK 25").hasLineCount(1);
    }

    @Test
    void aBusyPortIsRefusedBeforeTheDatabaseIsOpened() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            String data = disk.resolve("data").toString();
            Answer answer = Answer.to("serve", "--port", port, "--data", data);
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.err()).contains(port).contains("--port").hasLineCount(1);
            assertThat(disk.resolve("data").resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void aDemoNeverMovesInWithRealPeopleNorTheyWithIt() throws IOException {
        Path real = disk.resolve("nyata");
        Files.createDirectories(real.resolve("postgres"));
        Answer demo = Answer.to("demo", "--port", "0", "--data", real.toString());
        assertThat(demo.exit()).isEqualTo(1);
        assertThat(demo.err()).contains(real.toString()).hasLineCount(1);

        Path invented = Files.createDirectories(disk.resolve("rekaan"));
        Files.writeString(invented.resolve("demo.properties"), "people=10\nready=true\n");
        Answer serve = Answer.to("serve", "--port", "0", "--data", invented.toString());
        assertThat(serve.exit()).isEqualTo(1);
        assertThat(serve.err()).contains(invented.toString()).hasLineCount(1);
    }

    @Test
    void theSameSeedWritesTheSameBytesAndAnotherOneDoesNot() throws IOException {
        for (String out : List.of("satu", "dua")) {
            assertThat(population(out, "7").exit()).isZero();
        }
        assertThat(population("tiga", "8").exit()).isZero();
        Path list = Path.of("desa-32.01.06.2003.csv");
        assertThat(disk.resolve("dua").resolve(list))
                .hasSameBinaryContentAs(disk.resolve("satu").resolve(list));
        assertThat(
                        Files.mismatch(
                                disk.resolve("tiga").resolve(list),
                                disk.resolve("satu").resolve(list)))
                .isNotNegative();
        assertThat(disk.resolve("satu/truth.csv")).isNotEmptyFile();
    }

    private Answer population(String out, String seed) {
        return Answer.in(
                disk,
                "population",
                "--villages",
                "32.01.06.2003",
                "--people",
                "60",
                "--seed",
                seed,
                "--out",
                out,
                "--json");
    }

    @Test
    void aPopulationSaysWhatWasWritten() {
        JsonNode written = population("satu", "7").json();
        assertThat(written.propertyNames())
                .containsExactlyInAnyOrder("lists", "files", "rows", "people", "faults");
        assertThat(written.get("people").asInt()).isBetween(1, 60);
    }

    @Test
    void aVillageNobodyKnowsIsRefusedAndNegativePeopleAreWrongUsage() {
        String out = disk.resolve("out").toString();
        assertThat(Answer.to("population", "--villages", "99.99", "--out", out).exit())
                .isEqualTo(1);
        Answer negative =
                Answer.to("population", "--villages", "32.01", "--people", "-5", "--out", out);
        assertThat(negative.exit()).isEqualTo(2);
        assertThat(disk.resolve("out")).doesNotExist();
        String data = disk.resolve("data").toString();
        assertThat(Answer.to("demo", "--people", "-5", "--port", "0", "--data", data).exit())
                .isEqualTo(2);
        assertThat(disk.resolve("data")).doesNotExist();
    }
}
