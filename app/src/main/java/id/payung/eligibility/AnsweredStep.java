package id.payung.eligibility;

import id.payung.registry.Step;
import id.payung.registry.WorkerStep;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Of whom the insurer said whether he is a member already. */
@Component
class AnsweredStep implements WorkerStep {
    @Override
    public Step step() {
        return Step.INSURER_ANSWERED;
    }

    @Override
    public Taken taken(LocalDate today) {
        return Taken.when(
                """
                exists (select from eligibility.insurer_answer a
                    where a.worker = w.id and a.withdrawn_at is null)
                """);
    }
}
