package id.payung.enrolment;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** Funds with a free seat while people wait for one. */
@Component
class FundsToFill implements WaitingItem {
    private final WaitingFunds funds;

    FundsToFill(WaitingFunds funds) {
        this.funds = funds;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        return Acting.required().may(Permission.PREPARE_DECREES)
                ? List.of(
                        new Waiting(
                                "funds-to-fill",
                                funds.toFill(YearMonth.from(today)),
                                "/daftar-tunggu?kuota=ada",
                                null,
                                // A seat that stands empty is lost month by month.
                                YearMonth.from(today).atEndOfMonth()))
                : List.of();
    }
}
