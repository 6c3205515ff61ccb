package id.payung.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show; null means any.
 *
 * @param action the beginning of an action, as {@code decree.}
 * @param from first day by the programme's calendar, inclusive
 * @param to last day, inclusive
 */
public record AuditFilter(
        @Nullable String action,
        @Nullable String subject,
        @Nullable String subjectId,
        @Nullable UUID account,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static AuditFilter everything() {
        return new AuditFilter(null, null, null, null, null, null);
    }

    /** All that happened to one thing. */
    public static AuditFilter of(String subject, UUID id) {
        return new AuditFilter(null, subject, id.toString(), null, null, null);
    }
}
