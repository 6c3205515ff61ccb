package id.payung.registry;

import java.time.LocalDate;
import java.util.List;

/**
 * One step, told by the module that knows of it; a step nobody tells is not shown. The one
 * definition serves a single worker, a filtered list and the count over a province.
 */
public interface WorkerStep {

    Step step();

    /** When the step counts as taken on that day. */
    Taken taken(LocalDate today);

    /**
     * A condition on {@code registry.worker w}.
     *
     * @param values of its places, in order
     */
    record Taken(String sql, List<Object> values) {
        public Taken {
            values = List.copyOf(values);
        }

        public static Taken when(String sql, Object... values) {
            return new Taken(sql, List.of(values));
        }
    }
}
