package id.payung.enrolment;

import id.payung.registry.Step;
import id.payung.registry.WorkerStep;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who stands on a decree that nobody has turned down. */
@Component
class DecreedStep implements WorkerStep {
    @Override
    public Step step() {
        return Step.ON_DECREE;
    }

    @Override
    public Taken taken(LocalDate today) {
        return Taken.when(
                """
                exists (select from enrolment.decree_member m
                    join enrolment.decree d on d.id = m.decree
                    where m.worker = w.id and d.state not in ('REJECTED', 'CANCELLED'))
                """);
    }
}
