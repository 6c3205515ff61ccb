package id.payung.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecreeFormTests {
    private static final UUID FUND = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");
    private static final UUID BASIS = UUID.fromString("11234567-89ab-7def-8123-456789abcdef");
    private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
    private static final Months AUTUMN = new Months(SEPTEMBER, YearMonth.of(2025, 12));
    private static final Map<String, String> GOOD =
            Map.of(
                    "dana", FUND.toString(),
                    "dasar", BASIS.toString(),
                    "nomor", " 560/12/2025 ",
                    "tentang", "Penetapan pekerja rentan",
                    "dari", "2025-09",
                    "sampai", "2025-12",
                    "wilayah", "32.01");

    private static DecreeForm with(String field, String value) {
        Map<String, String> typed = new LinkedHashMap<>(GOOD);
        typed.put(field, value);
        return DecreeForm.typed(typed);
    }

    @Test
    void aFormWithNothingToMendIsTheDecreeThatIsMeant() {
        DecreeForm form = DecreeForm.typed(GOOD);
        assertThat(form.errors()).isEmpty();
        assertThat(form.wanted())
                .isEqualTo(
                        new NewDecree(
                                FUND,
                                BASIS,
                                "560/12/2025",
                                "Penetapan pekerja rentan",
                                AUTUMN,
                                new Selection.EligibleOf(new TerritoryCode("32.01"))));
    }

    @ParameterizedTest
    @CsvSource({
        "dana, bukan-kode, decree.form.fund",
        "dasar, '', decree.form.basis",
        "nomor, '   ', decree.form.number",
        "tentang, '', decree.form.title",
        "sampai, 2025-08, decree.form.until",
        "wilayah, Bogor, decree.form.area",
        "wilayah, '', decree.form.area"
    })
    void eachFieldIsMendedByItself(String field, String typed, String message) {
        assertThat(with(field, typed).errors()).containsExactly(Map.entry(field, message));
    }

    @Test
    void aMonthThatCannotBeReadLeavesNoSpanEither() {
        assertThat(with("dari", "September").errors()).containsOnlyKeys("dari", "sampai");
    }

    @Test
    void numbersEndAtAHundredSignsAndTitlesAtThreeHundred() {
        assertThat(with("nomor", "9".repeat(100)).errors()).isEmpty();
        assertThat(with("nomor", "9".repeat(101)).errors()).containsOnlyKeys("nomor");
        assertThat(with("tentang", "a".repeat(300)).errors()).isEmpty();
        assertThat(with("tentang", "a".repeat(301)).errors()).containsOnlyKeys("tentang");
    }

    @Test
    void anEmptyFormNamesEveryFieldInTheOrderOfThePage() {
        assertThat(DecreeForm.typed(Map.of()).errors().keySet())
                .containsExactly("dana", "dasar", "nomor", "tentang", "dari", "sampai", "wilayah");
    }

    @Test
    void theFundsMonthsAreProposedFromThisOneOn() {
        DecreeForm form = DecreeForm.typed(Map.of());
        assertThat(form.within(AUTUMN, YearMonth.of(2025, 8)).from()).isEqualTo("2025-09");
        assertThat(form.within(AUTUMN, SEPTEMBER).from()).isEqualTo("2025-09");
        assertThat(form.within(AUTUMN, YearMonth.of(2025, 11)).from()).isEqualTo("2025-11");
        assertThat(form.within(AUTUMN, YearMonth.of(2025, 12)).from()).isEqualTo("2025-12");
        assertThat(form.within(AUTUMN, YearMonth.of(2026, 1)).from()).isEqualTo("2025-09");
        assertThat(form.within(AUTUMN, SEPTEMBER).until()).isEqualTo("2025-12");
    }
}
