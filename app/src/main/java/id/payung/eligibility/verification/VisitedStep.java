package id.payung.eligibility.verification;

import id.payung.registry.Step;
import id.payung.registry.WorkerStep;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who was met by an officer, and nothing that was found speaks against help. */
@Component
class VisitedStep implements WorkerStep {
    @Override
    public Step step() {
        return Step.VERIFIED;
    }

    @Override
    public Taken taken(LocalDate today) {
        return Taken.when(
                """
                exists (select from eligibility.verification v
                    where v.worker = w.id and v.standing and v.result in ('FOUND', 'CORRECTED'))
                """);
    }
}
