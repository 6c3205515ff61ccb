package id.payung.registry;

import id.payung.shared.TerritoryCode;
import java.time.LocalDate;

/** What is learnt of a worker's life outside any list: by a visit, a report, a monthly mutation. */
public sealed interface LifeEvent {

    /** The worker died on that day. */
    record Died(LocalDate on) implements LifeEvent {}

    /** The worker lives in that village now. */
    record Moved(TerritoryCode to) implements LifeEvent {}

    /**
     * A field of the worker's record was wrong.
     *
     * @param value as it is kept: a day as {@code 1968-08-28}, an occupation by its words, numbers
     *     as digits; {@link CorrectedField#read} makes it from what was typed
     */
    record Corrected(CorrectedField field, String value) implements LifeEvent {
        @Override
        public String toString() {
            return "Corrected[" + field + "]";
        }
    }

    /**
     * One event of one worker.
     *
     * @param by whose word it is, by name
     */
    record Told(java.util.UUID worker, LifeEvent event, String by) {}
}
