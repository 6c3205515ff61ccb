package id.payung.registry;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The steps that the register itself can tell. */
final class FirstSteps {
    private FirstSteps() {}

    /** Whoever is known was proposed. */
    @Component
    static class Proposed implements WorkerStep {
        @Override
        public Step step() {
            return Step.PROPOSED;
        }

        @Override
        public Taken taken(LocalDate today) {
            return Taken.when("true");
        }
    }

    /** The number tells a birth date and a sex, and some list told the same. */
    @Component
    static class NikChecked implements WorkerStep {
        @Override
        public Step step() {
            return Step.NIK_CHECKED;
        }

        @Override
        public Taken taken(LocalDate today) {
            return Taken.when(
                    """
                    exists (select from registry.sighting s where s.worker = w.id and s.withdrawn_at is null
                        and s.nik_born_on = w.born_on and s.nik_sex = w.sex)
                    """);
        }
    }
}
