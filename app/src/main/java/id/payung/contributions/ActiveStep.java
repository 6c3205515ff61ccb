package id.payung.contributions;

import id.payung.registry.Step;
import id.payung.registry.WorkerStep;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Whom the insurer counts among its members this month. */
@Component
class ActiveStep implements WorkerStep {
    @Override
    public Step step() {
        return Step.ACTIVE;
    }

    @Override
    public Taken taken(LocalDate today) {
        return Taken.when(
                """
                exists (select from contributions.active_month a
                    where a.worker = w.id and a.month = ? and a.withdrawn_at is null)
                """,
                YearMonth.from(today).atDay(1));
    }
}
