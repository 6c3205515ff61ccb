package id.payung.eligibility;

import id.payung.registry.Step;
import id.payung.registry.WorkerStep;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who meets the criteria of some programme. */
@Component
class EligibleStep implements WorkerStep {
    @Override
    public Step step() {
        return Step.ELIGIBLE;
    }

    @Override
    public Taken taken(LocalDate today) {
        return Taken.when(
                """
                exists (select from eligibility.assessment a
                    where a.worker = w.id and a.outcome = 'ELIGIBLE')
                """);
    }
}
