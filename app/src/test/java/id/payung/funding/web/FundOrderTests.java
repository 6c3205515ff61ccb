package id.payung.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.funding.DecileSpan;
import id.payung.funding.Fund;
import id.payung.funding.FundView;
import id.payung.funding.SeatMonth;
import id.payung.funding.YearMoney;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of funds in the order of any of its heads. */
class FundOrderTests {
    private static final YearMonth NOW = YearMonth.of(2025, 9);

    private static FundView fund(
            String name, String area, int begins, long budget, long committed) {
        UUID id = UUID.randomUUID();
        Months months = new Months(NOW.minusMonths(begins), NOW.plusMonths(3));
        return new FundView(
                new Fund(
                        id,
                        name,
                        name,
                        Fund.Kind.APBD_REGENCY,
                        Fund.Kind.APBD_REGENCY.payer(),
                        id,
                        new TerritoryCode(area),
                        id,
                        months,
                        Set.of(),
                        DecileSpan.ALL,
                        1,
                        false),
                "Dinas",
                List.of(new YearMoney(2025, budget, committed, 0, 0)),
                List.of(new SeatMonth(NOW, (int) (budget / 10), 0)));
    }

    private static final List<FundView> BY_PRIORITY =
            List.of(
                    fund("Provinsi", "32.01", 8, 300, 290),
                    fund("Desa", "32.01.06.2003", 1, 100, 0),
                    fund("CSR", "32.01.06", 4, 200, 150));

    @ParameterizedTest
    @CsvSource({
        "'', Provinsi Desa CSR",
        "apa saja, Provinsi Desa CSR",
        "nama, CSR Desa Provinsi",
        "-nama, Provinsi Desa CSR",
        "wilayah, Provinsi CSR Desa",
        "masa, Provinsi CSR Desa",
        "anggaran, Desa CSR Provinsi",
        "-anggaran, Provinsi CSR Desa",
        "sisa, Provinsi CSR Desa",
        "kuota, Desa CSR Provinsi"
    })
    void theWordOfTheAddressSortsAndNoneLeavesThePriority(String word, String expected) {
        assertThat(FundOrder.in(NOW).sorted(BY_PRIORITY, new Position(word, null)))
                .extracting(view -> view.fund().name())
                .containsExactly(expected.split(" "));
    }
}
