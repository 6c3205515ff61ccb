package id.payung.demo;

import id.payung.contributions.Contributions;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthlyFigures;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pays every month that is over; the running one waits for the treasury. */
@Component
class DemoPayments {
    private final Contributions contributions;
    private final MonthlyFigures figures;

    DemoPayments(Contributions contributions, MonthlyFigures figures) {
        this.contributions = contributions;
        this.figures = figures;
    }

    void settle(Actor treasurer, UUID decree, Months cover, LocalDate today) {
        cover.stream()
                .filter(month -> month.isBefore(YearMonth.from(today)))
                .forEach(month -> Acting.run(treasurer, () -> pay(decree, month)));
    }

    private void pay(UUID decree, YearMonth month) {
        long amount = figures.amount(MonthFilter.in(month).on(decree));
        if (amount > 0) {
            contributions
                    .recordPayment(
                            decree, month, "SP2D-DEMO-" + month, month.atEndOfMonth(), amount)
                    .orElseThrow()
                    .orElseThrow();
        }
    }
}
