package id.payung.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.enrolment.WaitingFund;
import id.payung.funding.DecileSpan;
import id.payung.funding.Fund;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The funds for which people wait, in the order of their heads. */
class WaitingFundsViewTests {
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

    private static WaitingFund line(String name, int begun, long people, @Nullable Integer seats) {
        UUID id = UUID.randomUUID();
        return new WaitingFund(
                new Fund(
                        id,
                        name,
                        name,
                        Fund.Kind.APBD_REGENCY,
                        Fund.Kind.APBD_REGENCY.payer(),
                        id,
                        new TerritoryCode("32.01"),
                        id,
                        new Months(DECEMBER.minusMonths(begun), DECEMBER),
                        Set.of(),
                        DecileSpan.ALL,
                        1,
                        false),
                people,
                seats);
    }

    private final WaitingFundsView view =
            new WaitingFundsView(
                    DECEMBER,
                    false,
                    List.of(
                            line("Zakat", 2, 9, 4),
                            line("APBD", 8, 7, null),
                            line("CSR", 5, 40, 1)));

    @ParameterizedTest
    @CsvSource({
        "'', Zakat APBD CSR",
        "dana, APBD CSR Zakat",
        "masa, APBD CSR Zakat",
        "orang, APBD Zakat CSR",
        "-orang, CSR Zakat APBD",
        "kuota, CSR Zakat APBD",
        "nama, Zakat APBD CSR"
    })
    void aFundWhoseSeatsMayNotBeSeenComesAfterThoseWithSeats(String word, String expected) {
        assertThat(view.funds(Position.by(word, null)))
                .extracting(line -> line.fund().name())
                .containsExactly(expected.split(" "));
    }
}
