package id.payung.enrolment;

import id.payung.enrolment.Decree.State;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which decrees are meant; {@code null} asks nothing.
 *
 * @param notBy the account that did not prepare them, and so may be the second person
 * @param amends only amendments of this decree
 * @param inForce only those whose people are covered
 * @param endsBy only running ones whose last day is not after this one
 * @param agreementEndsBy only running ones whose agreement (PKS) ends by this day
 * @param withoutAgreement only signed ones whose cover waits for the agreement
 */
public record DecreeFilter(
        @Nullable State state,
        @Nullable UUID fund,
        @Nullable UUID notBy,
        @Nullable UUID amends,
        boolean inForce,
        boolean withoutAgreement,
        @Nullable LocalDate endsBy,
        @Nullable LocalDate agreementEndsBy) {
    /** How many days before their end decrees and agreements are listed as ending. */
    public static final int DAYS_AHEAD = 60;

    public DecreeFilter(@Nullable State state, @Nullable UUID fund) {
        this(state, fund, null, null, false, false, null, null);
    }

    public static DecreeFilter all() {
        return new DecreeFilter(null, null);
    }

    public static DecreeFilter in(State state) {
        return new DecreeFilter(state, null);
    }

    /** Handed up by somebody else than the account, for it to check. */
    public static DecreeFilter toCheckBy(UUID account) {
        return new DecreeFilter(State.SUBMITTED, null, account, null, false, false, null, null);
    }

    /** Checked, and prepared by somebody else than the account, for it to approve. */
    public static DecreeFilter toApproveBy(UUID account) {
        return new DecreeFilter(State.CHECKED, null, account, null, false, false, null, null);
    }

    /** Signed, and covering nobody until the agreement is there. */
    public static DecreeFilter waitingForAgreement() {
        return new DecreeFilter(State.SIGNED, null, null, null, false, true, null, null);
    }

    /** Decrees by which people are covered; no amendments, whose people stand on their decree. */
    public static DecreeFilter covering() {
        return new DecreeFilter(null, null, null, null, true, false, null, null);
    }

    /** Running decrees that end by the day, and with them the cover of their people. */
    public static DecreeFilter endingBy(LocalDate day) {
        return new DecreeFilter(State.RUNNING, null, null, null, true, false, day, null);
    }

    /** Running decrees that rest on an agreement with the insurer which ends by the day. */
    public static DecreeFilter agreementEndingBy(LocalDate day) {
        return new DecreeFilter(State.RUNNING, null, null, null, true, false, null, day);
    }

    /** The same of one fund, or of all. */
    public DecreeFilter by(@Nullable UUID payingFund) {
        return new DecreeFilter(
                state,
                payingFund,
                notBy,
                amends,
                inForce,
                withoutAgreement,
                endsBy,
                agreementEndsBy);
    }

    public static DecreeFilter amending(UUID decree) {
        return new DecreeFilter(null, null, null, decree, false, false, null, null);
    }
}
