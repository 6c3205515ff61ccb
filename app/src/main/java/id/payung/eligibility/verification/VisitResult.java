package id.payung.eligibility.verification;

import id.payung.registry.CorrectedField;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an officer found at a worker's door. */
public sealed interface VisitResult {

    /** The worker lives there and works as the record says. */
    record Found() implements VisitResult {
        @Override
        public Kind kind() {
            return Kind.FOUND;
        }
    }

    /** The worker lives there; one field of the record was wrong and is put right by this. */
    record Corrected(CorrectedField field, String value) implements VisitResult {
        @Override
        public Kind kind() {
            return Kind.CORRECTED;
        }

        @Override
        public String detail() {
            return field.name();
        }

        @Override
        public String toString() {
            return "Corrected[" + field + "]";
        }
    }

    /** The worker lives elsewhere now; the village is {@code null} where nobody could say which. */
    record Moved(@Nullable TerritoryCode to) implements VisitResult {
        @Override
        public Kind kind() {
            return Kind.MOVED;
        }

        @Override
        public String detail() {
            return to == null ? "" : to.value();
        }
    }

    /** The worker died on that day. */
    record Died(LocalDate on) implements VisitResult {
        @Override
        public Kind kind() {
            return Kind.DIED;
        }

        @Override
        public String detail() {
            return on.toString();
        }
    }

    /** The worker earns wages at a company, which has to insure him itself. */
    record Employed(String company) implements VisitResult {
        @Override
        public Kind kind() {
            return Kind.EMPLOYED;
        }

        @Override
        public String detail() {
            return company;
        }
    }

    /** The worker does not want to join. */
    record Unwilling(String reason) implements VisitResult {
        @Override
        public Kind kind() {
            return Kind.UNWILLING;
        }

        @Override
        public String detail() {
            return reason;
        }
    }

    /** Nobody there knows the worker. */
    record NotFound() implements VisitResult {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    Kind kind();

    /** The village's code, the day, the company, the reason or the field; empty where none. */
    default String detail() {
        return "";
    }

    /** The results by their names, as lists and forms know them. */
    enum Kind {
        FOUND,
        CORRECTED,
        MOVED,
        DIED,
        EMPLOYED,
        UNWILLING,
        NOT_FOUND;

        /** The worker was met and may be helped. */
        public boolean isGood() {
            return this == FOUND || this == CORRECTED;
        }

        /** No programme may help, whatever it asks. */
        public boolean isBad() {
            return this == DIED || this == EMPLOYED || this == UNWILLING;
        }
    }
}
