package id.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./payung calculate} as a lawyer types it. */
class CalculateCommandTests {
    private static final String ASEP =
            """
            - name: Asep the ojek driver pays half in January 2026
              calculate: contribution
              given: { month: 2026-01, sector: transport }
            """;

    @TempDir Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aQuestionIsAnsweredWithItsAmountsAndReasons() throws Exception {
        assertThat(calculate(file("asep.yaml", ASEP))).isZero();
        assertThat(out())
                .contains("Asep the ojek driver pays half in January 2026")
                .containsPattern("total +8\\.400")
                .contains("karena:")
                .contains("(PP 50/2025)");
    }

    @Test
    void anExpectationThatHoldsIsOk() throws Exception {
        assertThat(calculate(file("asep.yaml", ASEP + "  expect: { total: 8400 }\n"))).isZero();
        assertThat(out()).isEqualTo("ok    Asep the ojek driver pays half in January 2026\n");
    }

    @Test
    void anExpectationThatFailsTellsWhatCameAndWhatWasExpected() throws Exception {
        assertThat(calculate(file("asep.yaml", ASEP + "  expect: { total: 16800, jkk: 5000 }\n")))
                .isEqualTo(Exit.REFUSED);
        assertThat(out())
                .isEqualTo(
                        """
                        FAIL  Asep the ojek driver pays half in January 2026
                              total: hasil 8400, seharusnya 16800
                        """);
    }

    @Test
    void severalExpectationsAreCounted() throws Exception {
        var both =
                ASEP + "  expect: { total: 8400 }\n" + ASEP + "  expect: { total: 1, lump: 2 }\n";

        assertThat(calculate(file("asep.yaml", both))).isEqualTo(Exit.REFUSED);
        assertThat(out()).contains("lump: hasil").endsWith("2 skenario: 1 ok, 1 FAIL\n");
    }

    @Test
    void aDateBeforeTheModelledLawIsRefusedByName() throws Exception {
        assertThat(calculate(file("asep.yaml", ASEP.replace("2026-01", "2015-06"))))
                .isEqualTo(Exit.REFUSED);
        assertThat(out()).contains("2015-06-01").contains("PP 44/2015").contains("2015-07-01");
    }

    @Test
    void aProgramGetsTheResultAndItsReasons() throws Exception {
        assertThat(calculate("--json", file("asep.yaml", ASEP))).isZero();

        var answer = new JsonMapper().readTree(out());
        assertThat(answer.at("/result/total").asLong()).isEqualTo(8400);
        assertThat(answer.at("/result/because/3/reference").asString()).isEqualTo("PP 50/2025");
        assertThat(answer.at("/result/because/3/amount").asLong()).isEqualTo(-8400);
        assertThat(answer.has("ok")).isFalse();
    }

    @Test
    void aProgramGetsAListForAList() throws Exception {
        calculate("--json", file("asep.yaml", ASEP + ASEP + "  expect: { total: 1 }\n"));

        var answers = new JsonMapper().readTree(out());
        assertThat(answers.size()).isEqualTo(2);
        assertThat(answers.at("/1/ok").asBoolean()).isFalse();
        assertThat(answers.at("/1/differences/0/got").asString()).isEqualTo("8400");
    }

    @Test
    void aMistakeNamesFileLineKeyAndTheAllowedValues() throws Exception {
        var file = file("asep.yaml", ASEP.replace("transport", "ojek"));

        assertThat(calculate(file)).isEqualTo(Exit.REFUSED);
        assertThat(err())
                .isEqualTo(
                        file
                                + ", baris 3, kunci given.sector: nilai `ojek` tidak dikenal."
                                + " Pilihan: transport, other\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void aProgramGetsMistakesToo() throws Exception {
        assertThat(calculate("--json", file("asep.yaml", ASEP.replace("2026-01", "Januari"))))
                .isEqualTo(Exit.REFUSED);

        var errors = new JsonMapper().readTree(out()).get("errors");
        assertThat(errors.at("/0/line").asInt()).isEqualTo(3);
        assertThat(errors.at("/0/key").asString()).isEqualTo("given.month");
    }

    @Test
    void aHundredMistakesAreNotAllPrinted() throws Exception {
        calculate(file("asep.yaml", ASEP.replace("given", "gaven").repeat(50)));

        assertThat(err().lines()).hasSize(21).last().asString().contains("80");
    }

    @Test
    void whatIsNoScenarioFileIsRefusedInWords() throws Exception {
        assertThat(calculate("tidak-ada.yaml")).isEqualTo(Exit.REFUSED);
        assertThat(calculate(directory.toString())).isEqualTo(Exit.REFUSED);
        assertThat(calculate(file("kosong.yaml", ""))).isEqualTo(Exit.REFUSED);
        assertThat(calculate(file("catatan.yaml", "# belum ada\n"))).isEqualTo(Exit.REFUSED);
        Path picture = Files.write(directory.resolve("foto.yaml"), new byte[] {-1, -40, 0, 7});
        assertThat(calculate(picture.toString())).isEqualTo(Exit.REFUSED);
        assertThat(err())
                .contains("berkas tidak ada", "ini direktori", "berkas kosong")
                .contains("tidak berisi skenario", "bukan berkas teks UTF-8");
    }

    @Test
    void everyFileIsReadBeforeTheirMistakesAreTold() throws Exception {
        var month = file("bulan.yaml", ASEP.replace("2026-01", "2025-13"));
        var payer = file("pembayar.yaml", ASEP.replace("transport", "ojek"));

        assertThat(calculate(month, "tidak-ada.yaml", payer)).isEqualTo(Exit.REFUSED);
        assertThat(err().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .contains("bulan.yaml, baris 3, kunci given.month")
                                        .contains("`2025-13` harus bulan seperti 2026-01"),
                        line -> assertThat(line).contains("tidak-ada.yaml: berkas tidak ada"),
                        line -> assertThat(line).contains("pembayar.yaml").contains("`ojek`"));
        assertThat(out()).isEmpty();
    }

    @Test
    void mistakesAreToldInEnglishToWhoeverAsks() throws Exception {
        var file = file("asep.yaml", ASEP.replace("transport", "ojek"));

        assertThat(calculateInEnglish(file, "tidak-ada.yaml")).isEqualTo(Exit.REFUSED);
        assertThat(err())
                .contains(
                        "asep.yaml, line 3, key given.sector: unknown value `ojek`."
                                + " Choices: transport, other")
                .contains("tidak-ada.yaml: there is no such file");
    }

    @Test
    void aProgramGetsMistakesInEnglishToo() throws Exception {
        calculateInEnglish("--json", file("asep.yaml", ASEP.replace("transport", "ojek")));

        assertThat(new JsonMapper().readTree(out()).at("/errors/0/message").asString())
                .isEqualTo("unknown value `ojek`. Choices: transport, other");
    }

    @Test
    void answersAndTheirFailuresAreToldInEnglish() throws Exception {
        var old = ASEP.replace("2026-01", "2015-06");

        calculateInEnglish(file("asep.yaml", old + old + "  expect: { total: 1, lump: 2 }\n"));

        assertThat(out())
                .contains("2015-06-01 lies before the first version modelled: PP 44/2015")
                .contains("total: got refused: ");
    }

    @Test
    void aKeyThatTheResultLacksFailsByName() throws Exception {
        assertThat(calculateInEnglish(file("asep.yaml", ASEP + "  expect: { lump_sum: 1 }\n")))
                .isEqualTo(Exit.REFUSED);
        assertThat(out()).contains("lump_sum: got (there is no such key), expected 1");
    }

    @Test
    void severalDocumentsOfAFileAreOneListOfScenarios() throws Exception {
        var two =
                ASEP + "  expect: { total: 8400 }\n---\n" + ASEP + "  expect: { base: 1000000 }\n";

        assertThat(calculate(file("asep.yaml", two))).isZero();
        assertThat(out()).endsWith("2 skenario: 2 ok, 0 FAIL\n");
    }

    @Test
    void jsonIsAScenarioFileToo() throws Exception {
        var json =
                """
                {"name": "Asep pays half", "calculate": "contribution",
                 "given": {"month": "2026-01", "sector": "transport"}, "expect": {"total": 8400}}
                """;

        assertThat(calculate(file("asep.json", json))).isZero();
        assertThat(out()).isEqualTo("ok    Asep pays half\n");
    }

    @Test
    void aTabAHugeFileAndANegativeAmountAreMistakesInWords() throws Exception {
        assertThat(calculate(file("tab.yaml", "name: Asep\n\tcalculate: budget\n")))
                .isEqualTo(Exit.REFUSED);
        assertThat(calculate(file("besar.yaml", "#".repeat(ScenarioText.MOST_BYTES + 1))))
                .isEqualTo(Exit.REFUSED);
        assertThat(calculate(file("minus.yaml", ASEP.replace("sector: transport", "income: -1"))))
                .isEqualTo(Exit.REFUSED);
        assertThat(err())
                .contains("tab.yaml, baris 2", "spasi")
                .contains("besar.yaml: berkas lebih besar dari 10 MB")
                .contains("given.income: nilai `-1` harus bilangan bulat dari 0");
    }

    @Test
    void withoutAFileTheCommandIsWronglyUsed() {
        assertThat(calculate()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(err()).contains("FILE|-");
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private int calculate(String... arguments) {
        return calculate(Words.INDONESIAN, arguments);
    }

    private int calculateInEnglish(String... arguments) {
        return calculate(Words.ENGLISH, arguments);
    }

    private int calculate(Words words, String... arguments) {
        var terminal = Terminal.of(out, err, false, directory, words);
        Reach nowhere = (_, _) -> Exit.REFUSED;
        var line = new String[arguments.length + 1];
        line[0] = "calculate";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        return new CommandTree(terminal, nowhere).run(line);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
