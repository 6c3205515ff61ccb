package id.payung.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {
    private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);

    @ParameterizedTest
    @CsvSource({
        "16800, 16800",
        "16.800, 16800",
        "Rp16.800, 16800",
        "Rp 377.563.200, 377563200",
        "999999999999999, 999999999999999"
    })
    void rupiahAreReadWithOrWithoutRpAndDots(String text, long rupiah) {
        assertThat(Typed.amount(text)).isEqualTo(rupiah);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-16800",
                "16,800.00",
                "16.800,00",
                "1e9",
                "enam belas",
                "9901000000000000"
            })
    void whatIsNoWholeAmountIsNothing(String text) {
        assertThat(Typed.amount(text)).isZero();
    }

    @Test
    void aMonthIsReadAsTheBrowserSendsIt() {
        assertThat(Typed.month("2025-09")).contains(SEPTEMBER);
        assertThat(Typed.month("2025-13")).isEmpty();
        assertThat(Typed.month("September 2025")).isEmpty();
        assertThat(Typed.month("")).isEmpty();
    }

    @Test
    void monthsMayBeOneButNeverRunBackwards() {
        assertThat(Typed.months("2025-09", "2025-08")).isEmpty();
        assertThat(Typed.months("2025-09", "2025-09")).contains(new Months(SEPTEMBER, SEPTEMBER));
        assertThat(Typed.months("2025-09", "2025-10"))
                .contains(new Months(SEPTEMBER, SEPTEMBER.plusMonths(1)));
        assertThat(Typed.months("2025-09", "")).isEmpty();
    }

    @Test
    void aDayThatTheCalendarLacksIsNoDay() {
        assertThat(Typed.day("2025-02-28")).contains(LocalDate.of(2025, 2, 28));
        assertThat(Typed.day("2025-02-29")).isEmpty();
        assertThat(Typed.day("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
        assertThat(Typed.day("28/02/2025")).isEmpty();
    }

    @Test
    void anAreaIsSmallerThanTheNation() {
        assertThat(Typed.area("32.01")).contains(new TerritoryCode("32.01"));
        assertThat(Typed.area("")).isEmpty();
        assertThat(Typed.area("Bogor")).isEmpty();
    }

    @Test
    void anIdIsReadInFullOrNotAtAll() {
        String id = "01234567-89ab-7def-8123-456789abcdef";
        assertThat(Typed.id(id)).contains(UUID.fromString(id));
        assertThat(Typed.id("1-2-3-4-5")).isEmpty();
        assertThat(Typed.id(id + "0")).isEmpty();
        assertThat(Typed.id("9901064512870003")).isEmpty();
    }

    @Test
    void fieldsToMendStandInTheOrderOfThePageAndGoodOnesAreLeftOut() {
        assertThat(
                        new Mending()
                                .check("nomor", false, "payment.form.reference")
                                .check("tanggal", true, "payment.form.day")
                                .check("jumlah", false, "payment.form.amount")
                                .fields())
                .containsExactly(
                        java.util.Map.entry("nomor", "payment.form.reference"),
                        java.util.Map.entry("jumlah", "payment.form.amount"));
        assertThat(new Mending().check("nomor", true, "x").fields()).isEmpty();
    }
}
