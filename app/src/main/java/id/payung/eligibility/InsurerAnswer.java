package id.payung.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What the insurer said of a person whom it was asked about.
 *
 * @param answeredOn the day its answer speaks of
 */
public record InsurerAnswer(Kind kind, LocalDate answeredOn) {

    /** The five answers that a branch gives. */
    public enum Kind {
        /** Nobody pays for this person yet. */
        NEW,
        /** Pays for himself, or is paid for, as somebody without an employer (BPU). */
        ACTIVE_OWN_ACCOUNT,
        /** An employer pays (PU). */
        ACTIVE_WAGE_EARNER,
        /** Another public fund or donor pays. */
        PAID_BY_OTHER_FUND,
        /** The insurer finds nobody with this NIK. */
        UNKNOWN_NIK;

        /** How the insurer's files print the answer. */
        public String printed() {
            return switch (this) {
                case NEW -> "Baru";
                case ACTIVE_OWN_ACCOUNT -> "Aktif BPU";
                case ACTIVE_WAGE_EARNER -> "Aktif PU";
                case PAID_BY_OTHER_FUND -> "Dibayar dana lain";
                case UNKNOWN_NIK -> "NIK tidak dikenal";
            };
        }
    }

    /** How many days old the answer is on a day. */
    public long age(LocalDate on) {
        return ChronoUnit.DAYS.between(answeredOn, on);
    }
}
