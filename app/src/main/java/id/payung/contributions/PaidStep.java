package id.payung.contributions;

import id.payung.registry.Step;
import id.payung.registry.WorkerStep;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Whose contribution of this month is paid. */
@Component
class PaidStep implements WorkerStep {
    @Override
    public Step step() {
        return Step.PAID;
    }

    @Override
    public Taken taken(LocalDate today) {
        return Taken.when(
                """
                exists (select from contributions.paid_month p
                    where p.worker = w.id and p.month = ?)
                """,
                YearMonth.from(today).atDay(1));
    }
}
