package id.payung.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A correction may change an answer, but may not leave a question without one. */
class FittingTest {
    private static final String HEAD =
            """
            description: { id: Uji, en: Test }
            last_checked: 2026-11-22
            """;

    @Test
    void theFirstValueHoldsFromTheFirstModelledDay() {
        assertThat(messages("contribution/jkm", rupiah("2015-07-01"))).isEmpty();
        assertThat(messages("contribution/jkm", rupiah("2015-06-30"))).isEmpty();
        assertThat(messages("contribution/jkm", rupiah("2015-07-02")))
                .containsExactly("nilai pertama harus berlaku mulai 2015-07-01");
    }

    @Test
    void aValueThatNeverEndedMayNotEndNow() {
        assertThat(messages("contribution/jkm", rupiah("2015-07-01, until: 2026-12-31")))
                .containsExactly("nilai terakhir tidak boleh berakhir tanpa pengganti");
    }

    @Test
    void aDiscountMayEnd() {
        var text = HEAD + version("percent", "2026-04-01, until: 2027-06-30", "50");

        assertThat(messages("contribution/discount_other", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'{ lower: 0, base: 1 }, { lower: 10, base: 2 }', ''",
        "'{ lower: 5, base: 1 }, { lower: 10, base: 2 }', batas bawah",
        "'{ lower: 0, base: 1 }, { lower: 0, base: 2 }', batas bawah",
        "'{ lower: 0, base: 1 }, { lower: 9, base: 2 }, { lower: 8, base: 2 }', batas bawah",
        "'{ lower: 0, amount: 1 }', kolom tabel harus tetap",
        "'', kolom tabel harus tetap",
    })
    void aTableOfBasesKeepsItsColumnsAndRises(String rows, String message) {
        var text = HEAD + version("table", "2015-07-01", "[" + rows + "]");

        assertThat(String.join(" ", messages("contribution/brackets", text))).contains(message);
        assertThat(messages("contribution/brackets", text).isEmpty()).isEqualTo(message.isEmpty());
    }

    @Test
    void aTableOfLevelsKeepsEveryLevel() {
        var text =
                HEAD + version("table", "2019-12-02", "[{ code: TK, amount: 1500000, years: 2 }]");

        assertThat(messages("scholarship/levels", text))
                .containsExactly("kode baris tabel harus tetap TK, SD, SMP, SMA, PT");
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "28,true", "29,false"})
    void aDayOfTheMonthIsInEveryMonth(String day, boolean isSound) {
        var text = HEAD + version("day of month", "2015-07-01", day);

        assertThat(messages("contribution/due_day", text).isEmpty()).isEqualTo(isSound);
    }

    @ParameterizedTest
    @CsvSource({"1200,true", "1201,false"})
    void whatIsCountedInMonthsIsNoLongerThanACentury(String months, boolean isSound) {
        var text = HEAD + version("months", "2015-07-01", months);

        assertThat(messages("death/periodic_months", text).isEmpty()).isEqualTo(isSound);
    }

    @Test
    void aNameInAListIsAText() {
        var text = HEAD + version("words", "2015-07-01", "[apbd, { apbn: 1 }, ' ']");

        assertThat(messages("contribution/payers_on_first_row", text))
                .hasSize(2)
                .allMatch(message -> message.contains("kode atau nama"));
    }

    @Test
    void aBlankReferenceIsAMissingOne() {
        var text = rupiah("2015-07-01").replace("PP 1/2027", "' '");

        assertThat(messages("contribution/jkm", text)).containsExactly("harus sebuah teks");
    }

    private static String rupiah(String from) {
        return HEAD + version("rupiah", from, "6800");
    }

    private static String version(String unit, String from, String value) {
        return """
                unit: %s
                values:
                  - { from: %s, value: %s, reference: PP 1/2027, confidence: open }
                """
                .formatted(unit, from, value);
    }

    private static List<String> messages(String path, String text) {
        return switch (Law.bundled().overlaid(Map.of(path, text))) {
            case LawReading.Sound _ -> List.of();
            case LawReading.Unsound(var problems) ->
                    problems.stream().map(p -> p.message().indonesian()).toList();
        };
    }
}
