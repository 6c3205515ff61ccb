package id.payung.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.payung.rules.yaml.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An office may correct a parameter file; a file with a mistake changes nothing. */
class LawTest {
    private static final String SOUND =
            """
            description: { id: Iuran JKM, en: JKM contribution }
            unit: rupiah
            last_checked: 2026-11-01
            values:
              - { from: 2015-07-01, value: 6800, reference: PP 44/2015, confidence: confirmed }
              - { from: 2027-01-01, value: 7000, reference: PP 1/2027, confidence: reported }
            """;

    @Test
    void aCorrectedFileReplacesTheBundledOne() {
        var law = sound(SOUND);
        var jkm = law.amounts("contribution/jkm");

        assertThat(jkm.on(LocalDate.of(2026, 12, 31)).value()).isEqualTo(6800);
        assertThat(jkm.on(LocalDate.of(2027, 1, 1)).value()).isEqualTo(7000);
        assertThat(jkm.on(LocalDate.of(2027, 1, 2)).value()).isEqualTo(7000);
        assertThat(jkm.latest().basis().reference()).isEqualTo("PP 1/2027");
        assertThat(law.parameter("contribution/jkm").lastChecked()).isEqualTo("2026-11-01");
    }

    @Test
    void aCorrectionLeavesTheBundledLawAsItWas() {
        sound(SOUND);

        assertThat(Law.bundled().amounts("contribution/jkm").versions()).hasSize(1);
    }

    @Test
    void aNewFileIsAdded() {
        var law = sound(Map.of("extra/new", SOUND));

        assertThat(law.parameters()).hasSize(Law.bundled().parameters().size() + 1);
        assertThat(law.amounts("extra/new").first().value()).isEqualTo(6800);
    }

    @Test
    void anUnknownKeyIsNamed() {
        assertProblem(SOUND + "note: x\n", 7, "note", "description, unit, last_checked, values");
    }

    @Test
    void anUnknownKeyOfAVersionIsNamed() {
        assertProblem(
                SOUND.replace("confidence: reported", "confidence: reported, page: 3"),
                6,
                "values[1].page",
                "from, until, value, reference, confidence");
    }

    @Test
    void aVersionWithoutReferenceIsRefused() {
        assertProblem(
                SOUND.replace("reference: PP 1/2027, ", ""), 6, "values[1]", "`reference` wajib");
    }

    @Test
    void aVersionWithoutValueIsRefused() {
        assertProblem(SOUND.replace("value: 7000, ", ""), 6, "values[1]", "`value` wajib");
    }

    @Test
    void anUnknownConfidenceIsToldTheFour() {
        assertProblem(
                SOUND.replace("reported", "sure"),
                6,
                "values[1].confidence",
                "confirmed, reported, recalled, open");
    }

    @Test
    void twoVersionsFromOneDayOverlap() {
        assertProblem(SOUND.replace("2027-01-01", "2015-07-01"), 6, "values[1]", "tumpang tindih");
    }

    @Test
    void aVersionThatBeginsBeforeTheEndOfTheLastOverlaps() {
        assertProblem(until("2027-01-01"), 6, "values[1]", "tumpang tindih");
    }

    @Test
    void aVersionThatBeginsTheDayAfterTheEndFollows() {
        var jkm = sound(until("2026-12-31")).amounts("contribution/jkm");

        assertThat(jkm.on(LocalDate.of(2026, 12, 31)).value()).isEqualTo(6800);
    }

    @Test
    void aDayWithoutValueIsAGap() {
        assertProblem(until("2026-12-30"), 6, "values[1]", "celah");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertProblem(until("2015-06-30"), 5, "values[0]", "until mendahului from");
    }

    @Test
    void versionsOutOfOrderAreRefused() {
        assertProblem(SOUND.replace("2027-01-01", "2014-01-01"), 6, "values[1]", "tumpang tindih");
    }

    @Test
    void aFileWithoutValuesIsRefused() {
        var none = SOUND.substring(0, SOUND.indexOf("values:")) + "values: []\n";

        assertProblem(none, 4, "values", "paling sedikit satu");
    }

    @Test
    void aFileWithTwoParametersIsRefused() {
        assertProblem(SOUND + "---\n" + SOUND, 0, "", "tepat satu");
    }

    @Test
    void aDescriptionInOneLanguageIsRefused() {
        assertProblem(SOUND.replace("id: Iuran JKM, ", ""), 1, "description", "`id` wajib diisi");
    }

    @Test
    void aWordWhereANumberBelongsIsRefused() {
        assertProblem(SOUND.replace("7000", "tujuh"), 6, "values[1].value", "bilangan bulat");
    }

    @Test
    void halfARupiahIsNoAmount() {
        assertProblem(SOUND.replace("7000", "7000.5"), 6, "values[1].value", "bilangan bulat");
        assertProblem(SOUND.replace("7000", "-1"), 6, "values[1].value", "dari 0 sampai");
    }

    @Test
    void aPercentageLiesBetweenNothingAndEverything() {
        var percent = SOUND.replace("rupiah", "percent").replace("6800", "0.5");
        var whole = sound(Map.of("extra/new", percent.replace("7000", "100")));
        var none = sound(Map.of("extra/new", percent.replace("7000", "0")));

        assertThat(whole.shares("extra/new").first().value()).isEqualByComparingTo("0.005");
        assertThat(whole.shares("extra/new").latest().value()).isEqualByComparingTo("1");
        assertThat(none.shares("extra/new").latest().value()).isZero();
        for (var wrong : List.of("100.1", "-1")) {
            assertThat(problems(Map.of("extra/new", percent.replace("7000", wrong))))
                    .extracting(problem -> problem.message().indonesian())
                    .containsExactly("harus dari 0 sampai 100");
        }
    }

    @Test
    void anUnknownUnitIsToldTheUnits() {
        assertProblem(SOUND.replace("rupiah", "dollars"), 2, "unit", "working days, hours");
    }

    @Test
    void aCorrectionMayNotChangeTheUnit() {
        assertProblem(SOUND.replace("rupiah", "count"), 0, "unit", "harus tetap rupiah");
    }

    @Test
    void aLengthOfTimeHasANumberAndAUnit() {
        var text = SOUND.replace("rupiah", "period").replace("6800", "90 days");
        var months = text.replace("7000", "3 months");
        var broken = problems(Map.of("extra/new", text));

        assertThat(sound(Map.of("extra/new", months)).spans("extra/new").versions())
                .extracting(Version::value)
                .hasToString("[P90D, P3M]");
        assertThat(broken)
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.message().indonesian())
                                        .contains("3 months", "90 days"));
        assertThat(
                        sound(Map.of("extra/new", text.replace("7000", "2 years")))
                                .spans("extra/new")
                                .latest()
                                .value())
                .hasToString("P2Y");
    }

    @Test
    void aListOfWordsIsReadInItsOrder() {
        var words =
                SOUND.replace("rupiah", "words")
                        .replace("6800", "[village, apbd]")
                        .replace("7000", "[]");

        assertThat(sound(Map.of("extra/new", words)).words("extra/new").versions())
                .extracting(Version::value)
                .containsExactly(List.of("village", "apbd"), List.of());
        assertThat(problems(Map.of("extra/new", words.replace("[]", "[apbn, '']"))))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.key()).isEqualTo("values[1].value[1]");
                            assertThat(problem.message().english())
                                    .isEqualTo("must be a code or a name");
                        });
    }

    @Test
    void mistakesOfAParameterFileHaveEnglishWords() {
        var twice = SOUND.replace("2027-01-01", "2015-07-01");
        var gap = until("2026-11-30");
        var percent = SOUND.replace("rupiah", "percent").replace("6800", "101");

        assertThat(english(twice)).contains("overlaps the value before it");
        assertThat(english(gap)).contains("days after 2026-11-30 have no value");
        assertThat(english(percent)).contains("must be from 0 to 100");
        assertThat(english(SOUND + "---\n" + SOUND)).contains("must hold exactly one parameter");
        assertThat(english(SOUND.replaceAll("(?s)values:.*", "values: []\n")))
                .contains("must hold at least one value");
        assertThat(english(until("2015-06-30"))).contains("until lies before from");
    }

    @Test
    void aMonthChangesWhereAnotherVersionHoldsOnItsFirstDay() {
        var law = sound(until("2026-12-31"));
        var middle = SOUND.replace("2027-01-01", "2027-01-02");

        assertThat(law.amounts("contribution/jkm").changes().distinct())
                .containsExactly(YearMonth.of(2015, 7), YearMonth.of(2027, 1));
        assertThat(sound(middle).amounts("contribution/jkm").changes())
                .containsExactly(YearMonth.of(2015, 7), YearMonth.of(2027, 2));
    }

    private static List<String> english(String text) {
        return problems(Map.of("extra/new", text)).stream()
                .map(problem -> problem.message().english())
                .toList();
    }

    @Test
    void allRowsOfATableHaveTheSameColumns() {
        var table =
                SOUND.replace("rupiah", "table")
                        .replace("6800", "[{ code: a, amount: 1 }, { code: b }]")
                        .replace("7000", "[{ code: a, amount: x, confidence: sure }]");

        assertThat(problems(Map.of("extra/new", table)))
                .extracting(problem -> problem.message().indonesian())
                .anyMatch(message -> message.contains("kolomnya berbeda"))
                .anyMatch(message -> message.contains("angka"))
                .anyMatch(message -> message.contains("nilai `sure`"));
    }

    @Test
    void aRowOfACorrectedTableMayBeLessSureThanItsTable() {
        var table =
                SOUND.replace("rupiah", "table")
                        .replace("6800", "[{ code: a, amount: 1, confidence: open }]")
                        .replace("7000", "[{ code: a, amount: 2 }]");
        var rows = sound(Map.of("extra/new", table)).tables("extra/new");

        assertThat(rows.first().value().getFirst().confidence()).isEqualTo(Confidence.OPEN);
        assertThat(rows.first().basis().confidence()).isEqualTo(Confidence.CONFIRMED);
        assertThat(rows.latest().value().getFirst().confidence()).isEqualTo(Confidence.REPORTED);
    }

    @Test
    void aRowMayBeLessSureThanItsTable() {
        var rows = Law.bundled().tables("contribution/brackets").latest().value();

        assertThat(rows.getFirst().confidence()).isEqualTo(Confidence.CONFIRMED);
        assertThat(rows.get(1).confidence()).isEqualTo(Confidence.RECALLED);
        assertThat(rows.get(5).confidence()).isEqualTo(Confidence.CONFIRMED);
        assertThat(rows.getLast().confidence()).isEqualTo(Confidence.CONFIRMED);
        assertThatIllegalArgumentException().isThrownBy(() -> rows.getFirst().number("upper"));
    }

    @Test
    void aDayThatDoesNotExistIsNoHoliday() {
        var dates =
                SOUND.replace("rupiah", "dates")
                        .replace("6800", "[2015-12-25, 2015-08-17]")
                        .replace("7000", "[2027-02-30]");

        assertThat(problems(Map.of("extra/new", dates)))
                .singleElement()
                .satisfies(p -> assertThat(p.key()).isEqualTo("values[1].value[0]"));
        assertThat(
                        sound(Map.of("extra/new", dates.replace("2027-02-30", "2027-02-28")))
                                .days("extra/new")
                                .first()
                                .value())
                .containsExactly(LocalDate.of(2015, 8, 17), LocalDate.of(2015, 12, 25));
    }

    @Test
    void askingForAParameterThatIsNotThereIsAMistakeInTheCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Law.bundled().amounts("contribution/none"));
    }

    private static String until(String day) {
        return SOUND.replace("from: 2015-07-01", "from: 2015-07-01, until: " + day);
    }

    private static void assertProblem(String text, int line, String key, String message) {
        assertThat(problems(Map.of("contribution/jkm", text)))
                .anySatisfy(
                        problem -> {
                            assertThat(problem.file()).isEqualTo("contribution/jkm.yaml");
                            assertThat(problem.line()).isEqualTo(line);
                            assertThat(problem.key()).isEqualTo(key);
                            assertThat(problem.message().indonesian()).contains(message);
                        });
    }

    private static Law sound(String text) {
        return sound(Map.of("contribution/jkm", text));
    }

    private static Law sound(Map<String, String> files) {
        return switch (Law.bundled().overlaid(files)) {
            case LawReading.Sound(var law) -> law;
            case LawReading.Unsound(var problems) ->
                    throw new AssertionError(String.valueOf(problems));
        };
    }

    private static List<Problem> problems(Map<String, String> files) {
        return switch (Law.bundled().overlaid(files)) {
            case LawReading.Sound(var law) -> throw new AssertionError(law.parameters().size());
            case LawReading.Unsound(var problems) -> problems;
        };
    }
}
