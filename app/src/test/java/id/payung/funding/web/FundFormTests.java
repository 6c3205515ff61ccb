package id.payung.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.funding.DecileSpan;
import id.payung.funding.Fund;
import id.payung.funding.NewBudgetPaper;
import id.payung.funding.NewFund;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class FundFormTests {
    private static final UUID PROGRAMME = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");
    private static final Months AUTUMN = new Months(YearMonth.of(2025, 9), YearMonth.of(2025, 12));

    private static LinkedMultiValueMap<String, String> good() {
        LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        Map.of(
                        "kode", "APBD-2025",
                        "nama", " APBD Kabupaten Bogor 2025 ",
                        "jenis", "APBD_REGENCY",
                        "wilayah", "32.01",
                        "program", PROGRAMME.toString(),
                        "dari", "2025-09",
                        "sampai", "2025-12",
                        "anggaran", "Rp43.545.600",
                        "kuota", "1.216")
                .forEach(typed::set);
        Map.of(
                        "dpa", "DPA 1/2025",
                        "tanggal", "2025-01-02",
                        "termiskin", "1",
                        "tertinggi", "4",
                        "urutan", "10")
                .forEach(typed::set);
        return typed;
    }

    private static FundForm with(String field, String value) {
        LinkedMultiValueMap<String, String> typed = good();
        typed.set(field, value);
        return FundForm.typed(typed);
    }

    @Test
    void aFormWithNothingToMendIsTheFundThatIsMeant() {
        FundForm form = FundForm.typed(good());
        assertThat(form.errors()).isEmpty();
        assertThat(form.wanted())
                .isEqualTo(
                        new NewFund(
                                "APBD-2025",
                                "APBD Kabupaten Bogor 2025",
                                Fund.Kind.APBD_REGENCY,
                                new TerritoryCode("32.01"),
                                PROGRAMME,
                                null,
                                AUTUMN,
                                Set.of(),
                                new DecileSpan(1, 4),
                                10,
                                List.of(
                                        NewBudgetPaper.original(
                                                2025,
                                                "DPA 1/2025",
                                                LocalDate.of(2025, 1, 2),
                                                43_545_600L)),
                                1_216,
                                false));
    }

    @ParameterizedTest
    @CsvSource({
        "kode, A, fund.form.code",
        "kode, APBD 2025, fund.form.code",
        "nama, '', fund.form.name",
        "jenis, APBN, fund.form.kind",
        "wilayah, '', fund.form.area",
        "program, '', fund.form.programme",
        "sampai, 2025-08, fund.form.until",
        "anggaran, 0, fund.form.budget",
        "anggaran, '16.800,00', fund.form.budget",
        "anggaran, -16800, fund.form.budget",
        "anggaran, 1e9, fund.form.budget",
        "dpa, '', budget.form.number",
        "tanggal, kemarin, budget.form.day",
        "termiskin, 0, fund.form.deciles",
        "termiskin, 5, fund.form.deciles",
        "urutan, 0, fund.form.priority",
        "urutan, 1000, fund.form.priority",
        "kuota, 0, fund.form.seats",
        "kuota, 10.000.001, fund.form.seats"
    })
    void eachFieldIsMendedByItself(String field, String typed, String message) {
        assertThat(with(field, typed).errors()).containsExactly(Map.entry(field, message));
    }

    @Test
    void theBoundsThemselvesAreGood() {
        assertThat(with("kode", "AB").errors()).isEmpty();
        assertThat(with("kode", "A".repeat(40)).errors()).isEmpty();
        assertThat(with("kode", "A".repeat(41)).errors()).containsOnlyKeys("kode");
        assertThat(with("kuota", "1").errors()).isEmpty();
        assertThat(with("kuota", "10.000.000").errors()).isEmpty();
        assertThat(with("anggaran", "1").errors()).isEmpty();
    }

    @Test
    void decilesGoFromThePoorerToTheLessPoor() {
        assertThat(with("tertinggi", "1").errors()).isEmpty();
        assertThat(with("tertinggi", "10").errors()).isEmpty();
        assertThat(with("tertinggi", "11").errors()).containsOnlyKeys("termiskin");
        assertThat(with("tertinggi", "empat").errors()).containsOnlyKeys("termiskin");
    }

    @Test
    void severalTradesMayBeChosenAndTheDiscountIsATick() {
        LinkedMultiValueMap<String, String> typed = good();
        typed.put("pekerjaan", List.of("TAILOR", "OJEK_DRIVER"));
        typed.set("potongan", "on");
        NewFund wanted = FundForm.typed(typed).wanted();
        assertThat(wanted.occupations()).containsExactlyInAnyOrder("TAILOR", "OJEK_DRIVER");
        assertThat(wanted.discounted()).isTrue();
    }

    private static LinkedMultiValueMap<String, String> withoutMoney(String kind) {
        LinkedMultiValueMap<String, String> typed = good();
        typed.set("jenis", kind);
        List.of("anggaran", "dpa", "tanggal", "kuota").forEach(field -> typed.set(field, ""));
        return typed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"DONOR", "COMPANY"})
    void aFundOfGiftsOpensEmptyAndGrowsByWhatIsPaidIntoIt(String kind) {
        FundForm form = FundForm.typed(withoutMoney(kind));
        assertThat(form.errors()).isEmpty();
        assertThat(form.wanted().budgets()).isEmpty();
        assertThat(form.wanted().seats()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APBD_PROVINCE",
                "APBD_REGENCY",
                "DBHCHT",
                "VILLAGE_BUDGET",
                "VILLAGE_AID",
                "SELF"
            })
    void everyOtherFundNeedsItsMoneyItsDocumentAndItsPlaces(String kind) {
        assertThat(FundForm.typed(withoutMoney(kind)).errors())
                .containsOnlyKeys("anggaran", "dpa", "tanggal", "kuota");
    }

    @Test
    void aFundOfGiftsThatIsGivenMoneyIsGivenAllOfIt() {
        LinkedMultiValueMap<String, String> typed = withoutMoney("DONOR");
        typed.set("kuota", "5");
        assertThat(FundForm.typed(typed).errors()).containsOnlyKeys("anggaran", "dpa", "tanggal");
    }

    @Test
    void aBlankFormBeginsWithThisMonth() {
        assertThat(FundForm.blank(YearMonth.of(2025, 11)).from()).isEqualTo("2025-11");
        assertThat(FundForm.blank(YearMonth.of(2025, 11)).errors()).doesNotContainKey("dari");
    }
}
