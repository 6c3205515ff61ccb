package id.payung.enrolment;

import id.payung.registry.Step;
import id.payung.registry.WorkerStep;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whom a decree in force covers this month or later. */
@Component
class SignedStep implements WorkerStep {
    @Override
    public Step step() {
        return Step.SIGNED;
    }

    @Override
    public Taken taken(LocalDate today) {
        return Taken.when(
                """
                exists (select from enrolment.coverage c
                    where c.worker = w.id and upper(c.period) > ?)
                """,
                today);
    }
}
