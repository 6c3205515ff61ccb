package id.payung.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.funding.BudgetPaper;
import id.payung.funding.DecileSpan;
import id.payung.funding.Fund;
import id.payung.funding.FundView;
import id.payung.funding.Quota;
import id.payung.funding.QuotaUse;
import id.payung.funding.SeatMonth;
import id.payung.funding.StatementLine;
import id.payung.funding.YearMoney;
import id.payung.registry.Occupation;
import id.payung.shared.Hand;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents, years, months, seats and quotas of a fund, in the order of their heads. */
class ShortTablesTests {
    private static final UUID ID = new UUID(0, 1);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static BudgetPaper paper(
            String number, int day, long amount, @Nullable Long before, int prepared) {
        Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(prepared);
        return new BudgetPaper(
                ID,
                ID,
                "APBD",
                2026,
                BudgetPaper.Kind.CHANGED,
                number,
                LocalDate.of(2026, 3, day),
                amount,
                before,
                "Sebab " + number,
                null,
                before == null ? BudgetPaper.State.SUBMITTED : BudgetPaper.State.APPROVED,
                new Hand(ID, "Rina", at),
                before == null ? null : new Hand(ID, "Hendra", at.plusSeconds(amount)),
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "'', B A C",
        "dokumen, A C B",
        "tahun-dokumen, B A C",
        "nilai, C B A",
        "selisih, A C B",
        "-selisih, B C A",
        "alasan, A B C",
        "disiapkan, C A B",
        "diputus, C A B"
    })
    void aDocumentThatNobodyDecidedYetChangesNothingAndComesLast(String word, String expected) {
        List<BudgetPaper> papers =
                List.of(
                        paper("B", 9, 200, null, 90),
                        paper("A", 1, 900, 800L, 50),
                        paper("C", 5, 150, 0L, 10));
        assertThat(BudgetPapersView.sorted(papers, Position.by(word, null)))
                .extracting(BudgetPaper::number)
                .containsExactly(expected.split(" "));
    }

    private static final FundView FUND =
            new FundView(
                    new Fund(
                            ID,
                            "APBD",
                            "APBD",
                            Fund.Kind.APBD_REGENCY,
                            Fund.Kind.APBD_REGENCY.payer(),
                            ID,
                            new TerritoryCode("32.01"),
                            ID,
                            new Months(JANUARY, JANUARY.plusMonths(23)),
                            Set.of(),
                            DecileSpan.ALL,
                            1,
                            false),
                    "Dinas",
                    List.of(
                            new YearMoney(2026, 900, 800, 700, 100, 5),
                            new YearMoney(2027, 500, 100, 50, 20, 9)),
                    List.of(
                            new SeatMonth(JANUARY, 40, 12),
                            new SeatMonth(JANUARY.plusMonths(1), 50, 10),
                            new SeatMonth(JANUARY.plusMonths(2), 30, 30)));

    @ParameterizedTest
    @CsvSource({
        "'', 2026",
        "tahun, 2026",
        "-tahun, 2027",
        "anggaran, 2027",
        "terikat, 2027",
        "ditagih, 2027",
        "dibayar, 2027",
        "kembali, 2026",
        "sisa, 2026",
        "bulan, 2026"
    })
    void theYearsOfAFundStandInTheOrderOfTheirMoney(String word, int first) {
        assertThat(FundPage.years(FUND, Position.by(word, null)).getFirst().year())
                .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1 2 3",
        "-bulan, 3 2 1",
        "tersedia, 3 1 2",
        "terisi, 2 1 3",
        "kosong, 3 1 2",
        "tahun, 1 2 3"
    })
    void theMonthsOfAFundStandInTheOrderOfTheirSeats(String word, String expected) {
        FundPage page =
                new FundPage(
                        FUND,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        0,
                        JANUARY,
                        true,
                        FundAttempt.none());
        assertThat(page.seats(Position.by(word, null)))
                .extracting(seat -> "" + seat.month().getMonthValue())
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1 2 3",
        "-bulan, 3 2 1",
        "terikat-bulan, 2 3 1",
        "ditagih-bulan, 3 1 2",
        "dibayar-bulan, 1 3 2",
        "-kembali-bulan, 3 2 1",
        "terikat, 1 2 3",
        "nilai, 1 2 3"
    })
    void theMonthsOfTheBookAreSortedByTheirOwnHeadsAlone(String word, String expected) {
        FundBookView book =
                new FundBookView(
                        FUND,
                        List.of(),
                        List.of(
                                new StatementLine(JANUARY, 90, 40, 10, 0),
                                new StatementLine(JANUARY.plusMonths(1), 20, 50, 30, 1),
                                new StatementLine(JANUARY.plusMonths(2), 30, 15, 20, 2)),
                        ID,
                        BudgetForm.blank(2026),
                        Map.of(),
                        null);
        assertThat(book.months(Position.by(word, null)))
                .extracting(line -> "" + line.month().getMonthValue())
                .containsExactly(expected.split(" "));
    }

    private static final Map<TerritoryCode, String> NAMES =
            Map.of(
                    new TerritoryCode("32.01.06.2001"), "Tenjolaya",
                    new TerritoryCode("32.01.06.2002"), "Babakan",
                    new TerritoryCode("32.01.06.2003"), "Singajaya");

    private static String name(TerritoryCode area) {
        return NAMES.getOrDefault(area, "");
    }

    private static QuotaUse quota(int village, String occupation, int people, int filled) {
        return new QuotaUse(
                new Quota(new TerritoryCode("32.01.06.200" + village), occupation, people), filled);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Tenjolaya Babakan Singajaya",
        "wilayah, Babakan Singajaya Tenjolaya",
        "kelompok, Singajaya Babakan Tenjolaya",
        "kuota, Babakan Tenjolaya Singajaya",
        "terisi, Singajaya Tenjolaya Babakan",
        "sisa, Babakan Tenjolaya Singajaya"
    })
    void aQuotaForEverybodyStandsBehindThoseOfOneOccupation(String word, String expected) {
        List<QuotaUse> quotas =
                List.of(
                        quota(1, "", 20, 8),
                        quota(2, Occupation.TAILOR.name(), 10, 12),
                        quota(3, Occupation.OJEK_DRIVER.name(), 90, 1));
        assertThat(
                        QuotasView.columns(ShortTablesTests::name)
                                .sorted(quotas, Position.by(word, null)))
                .extracting(use -> NAMES.get(use.quota().area()))
                .containsExactly(expected.split(" "));
    }
}
