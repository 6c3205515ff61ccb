package id.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finding who stands in a list twice, without a database: results, and plain words otherwise. */
class DedupeCommandTests {
    private static final String LIST =
            """
            no,nama,lahir,desa,orang
            1,Euis Sulastri,1985-03-12,Singajaya,euis
            2,Euis Soelastri,12 Maret 1985,Singajaya,euis
            3,Asep Kurnia,1979-11-02,Cibodas,asep
            4,ASEP KURNIA,1979-11-02,Cibodas,asep
            5,Dedi Mulyadi,1961-09-02,Nagrak,dedi
            6,Rina Permana,1990-07-21,Singajaya,rina
            7,Hendra Gunawan,1975-01-30,Nagrak,hendra
            8,Siti Nurjanah,1993-05-05,Singajaya,siti
            """;

    @TempDir Path disk = Path.of("");

    @BeforeEach
    void writesTheList() throws IOException {
        Files.writeString(disk.resolve("list.csv"), LIST);
    }

    @Test
    void explainsItselfInBothLanguages() {
        assertThat(Answer.to("dedupe", "--help").out())
                .startsWith("Pemakaian: payung")
                .contains("--against", "--columns", "--truth", "--threshold", "--out", "--json");
        assertThat(Answer.to("dedupe", "--help", "--lang", "en").out()).contains("Usage: payung");
    }

    @Test
    void tellsAProgramExactlyWhatWasAskedFor() {
        Answer answer = Answer.in(disk, "dedupe", "list.csv", "--truth", "orang", "--json");

        assertThat(answer.exit()).isZero();
        JsonNode told = new JsonMapper().readTree(answer.out());
        assertThat(told.propertyNames())
                .containsAll(
                        Set.of(
                                "records",
                                "pairs",
                                "clusters",
                                "seconds",
                                "precision",
                                "recall",
                                "f1",
                                "blockingRecall",
                                "columns"));
        assertThat(told.get("records").asInt()).isEqualTo(8);
        assertThat(told.get("pairs").asInt()).isEqualTo(21);
        assertThat(told.get("blockingRecall").asDouble()).isEqualTo(1);
        assertThat(told.get("columns").get("nama").asString()).isEqualTo("name");
        assertThat(told.get("columns").get("lahir").asString()).isEqualTo("date");
        assertThat(told.get("columns").get("orang").asString()).isEqualTo("ignored-truth");
    }

    @Test
    void withoutATruthNothingIsMeasured() {
        JsonNode told =
                new JsonMapper().readTree(Answer.in(disk, "dedupe", "list.csv", "--json").out());

        assertThat(told.has("f1")).isFalse();
        assertThat(told.get("seconds").has("total")).isTrue();
    }

    @Test
    void tellsAPersonWhatItTookEachColumnFor() {
        assertThat(Answer.in(disk, "dedupe", "list.csv").out())
                .contains("nama: nama")
                .contains("lahir: tanggal")
                .contains("8 baris")
                .containsPattern("Seluruhnya: \\d+,\\d detik")
                .doesNotContain("E-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a bracket left open,    'nama: [name\n',             'nama: [name'",
        "a column said twice,    'nama: name\nnama: text\n',  'nama: text'",
        "letters of Windows,     'nama: caf\u00e9\n',         'nama: caf'",
        "a list of columns,      '- nama\n',                  'nama'",
    })
    void aDescriptionThatIsNotUnderstoodIsQuoted(String what, String text, String quoted)
            throws IOException {
        Files.write(disk.resolve("kolom.yaml"), text.getBytes(Charset.forName("windows-1252")));

        Answer answer = answer(List.of("--columns", "kolom.yaml"));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err())
                .contains("Keterangan kolom tidak terbaca", quoted)
                .doesNotContain("Exception", "while", "null");
    }

    @Test
    void anEmptyDescriptionDescribesNothing() throws IOException {
        Files.writeString(disk.resolve("kolom.yaml"), "");

        assertThat(answer(List.of("--columns", "kolom.yaml")).out()).contains("nama: nama");
    }

    @Test
    void writesTheListWithANumberForEachPerson() throws IOException {
        Answer answer = Answer.in(disk, "dedupe", "list.csv", "--out", "clusters.csv");

        assertThat(answer.exit()).isZero();
        List<String> lines = Files.readAllLines(disk.resolve("clusters.csv"));
        assertThat(lines).hasSize(9);
        assertThat(lines.getFirst()).isEqualTo("cluster,row,no,nama,lahir,desa,orang");
        assertThat(lines.get(3)).endsWith("Asep Kurnia,1979-11-02,Cibodas,asep");
        assertThat(lines.get(3).split(",", 2)[0]).isEqualTo(lines.get(4).split(",", 2)[0]);
    }

    static Stream<Arguments> wrongUsages() {
        return Stream.of(
                Arguments.of("a threshold beyond one", "1.5", List.of("--threshold", "1.5")),
                Arguments.of("no threshold at all", "tinggi", List.of("--threshold", "tinggi")),
                Arguments.of(
                        "a pattern that is none", "rec-(", List.of("--truth-pattern", "rec-(")),
                Arguments.of("a pattern of nobody", "rec-", List.of("--truth-pattern", "rec-\\d+")),
                Arguments.of(
                        "two truths",
                        "--truth-pattern",
                        List.of("--truth", "orang", "--truth-pattern", "(.+)")),
                Arguments.of("an option nobody has", "--treshold", List.of("--treshold", "0.9")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongUsages")
    void wrongUsageIsAnsweredInALine(String what, String named, List<String> options) {
        Answer answer = answer(options);

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains(named).doesNotContain("Exception", "\tat ");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        "a truth nobody wrote", "nama, lahir", List.of("--truth", "kebenaran")),
                Arguments.of(
                        "a pattern that fits nothing",
                        "nama, lahir",
                        List.of("--truth-pattern", "zzz-(\\d+)")),
                Arguments.of(
                        "no such folder", "tidak-ada", List.of("--out", "tidak-ada/hasil.csv")),
                Arguments.of("a folder for a file", "hasil", List.of("--out", "folder/../hasil/")),
                Arguments.of("no such master", "induk.csv", List.of("--against", "induk.csv")),
                Arguments.of("no description", "kolom.yaml", List.of("--columns", "kolom.yaml")),
                Arguments.of("a column too many", "sepatu", List.of("--columns", "sepatu.yaml")),
                Arguments.of("a kind nobody has", "warna", List.of("--columns", "warna.yaml")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void whatCannotBeDoneIsSaidInOneLine(String what, String named, List<String> options)
            throws IOException {
        Files.createDirectories(disk.resolve("hasil"));
        Files.writeString(disk.resolve("sepatu.yaml"), "sepatu: text\n");
        Files.writeString(disk.resolve("warna.yaml"), "nama: warna\n");

        Answer answer = answer(options);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).contains(named).doesNotContain("Exception");
    }

    static Stream<Arguments> badLists() {
        return Stream.of(
                Arguments.of("an empty file", "", "kosong"),
                Arguments.of("headings only", "nama,lahir\n", "tanpa satu baris"),
                Arguments.of("one row", "nama,lahir\nEuis,1985-03-12\n", "satu baris"),
                Arguments.of("one column of numbers", "no\n1\n2\n3\n", "membedakan orang"),
                Arguments.of(
                        "the same throughout",
                        "nama,desa\n" + "Euis,Singajaya\n".repeat(500),
                        "membedakan orang"),
                Arguments.of("a picture", "PK\u0003\u0004\u0000\u0001\u0000\u0000", "bukan teks"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLists")
    void aListFromWhichNothingCanBeToldIsRefused(String what, String text, String why)
            throws IOException {
        Files.writeString(disk.resolve("list.csv"), text);

        Answer answer = answer(List.of());

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains(why).doesNotContain("Exception");
    }

    @Test
    void longCellsAreCutAndItIsSaid() throws IOException {
        Files.writeString(disk.resolve("list.csv"), LIST + "9," + "a".repeat(10_000) + ",,,x\n");

        Answer answer = answer(List.of());

        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).contains("300");
    }

    /** However the file is named that is read: its text is the only one there is. */
    @ParameterizedTest
    @CsvSource({"list.csv", "./list.csv", "link.csv"})
    void noListIsWrittenOverByItsResult(String out) throws IOException {
        Files.createSymbolicLink(disk.resolve("link.csv"), disk.resolve("list.csv"));
        Files.writeString(disk.resolve("new.csv"), LIST);
        for (List<String> read :
                List.of(List.of("list.csv"), List.of("new.csv", "--against", "list.csv"))) {
            List<String> words = new ArrayList<>(List.of("dedupe"));
            words.addAll(read);
            words.addAll(List.of("--out", out));
            Answer answer = Answer.in(disk, words.toArray(String[]::new));

            assertThat(answer.exit()).isEqualTo(Exit.REFUSED);
            assertThat(answer.err()).contains("menimpa", "--out");
            assertThat(disk.resolve("list.csv")).hasContent(LIST);
        }
    }

    @Test
    void aMasterListIsNeverPutTogether() throws IOException {
        Files.writeString(disk.resolve("master.csv"), LIST);
        Files.writeString(
                disk.resolve("list.csv"),
                "no,nama,lahir,desa,orang\n1,Asep Kurnia,1979-11-02,Cibodas,asep\n");

        Answer answer =
                Answer.in(disk, "dedupe", "list.csv", "--against", "master.csv", "--out", "c.csv");

        assertThat(answer.exit()).isZero();
        List<String> persons =
                Files.readAllLines(disk.resolve("c.csv")).subList(1, 9).stream()
                        .map(line -> line.split(",", 2)[0])
                        .toList();
        assertThat(persons).doesNotHaveDuplicates();
    }

    private Answer answer(List<String> options) {
        List<String> words = new ArrayList<>(List.of("dedupe", "list.csv"));
        words.addAll(options);
        return Answer.in(disk, words.toArray(String[]::new));
    }
}
