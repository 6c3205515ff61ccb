package id.payung.enrolment;

import id.payung.enrolment.Decree.State;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which decrees are meant; {@code null} asks nothing.
 *
 * @param notBy the account that did not prepare them, and so may be the second person
 * @param amends only amendments of this decree
 * @param inForce only those whose people are covered
 * @param withoutAgreement only signed ones whose cover waits for the agreement
 */
public record DecreeFilter(
        @Nullable State state,
        @Nullable UUID fund,
        @Nullable UUID notBy,
        @Nullable UUID amends,
        boolean inForce,
        boolean withoutAgreement) {
    public DecreeFilter(@Nullable State state, @Nullable UUID fund) {
        this(state, fund, null, null, false, false);
    }

    public static DecreeFilter all() {
        return new DecreeFilter(null, null);
    }

    public static DecreeFilter in(State state) {
        return new DecreeFilter(state, null);
    }

    /** Handed up by somebody else than the account, for it to check. */
    public static DecreeFilter toCheckBy(UUID account) {
        return new DecreeFilter(State.SUBMITTED, null, account, null, false, false);
    }

    /** Checked, and prepared by somebody else than the account, for it to approve. */
    public static DecreeFilter toApproveBy(UUID account) {
        return new DecreeFilter(State.CHECKED, null, account, null, false, false);
    }

    /** Signed, and covering nobody until the agreement is there. */
    public static DecreeFilter waitingForAgreement() {
        return new DecreeFilter(State.SIGNED, null, null, null, false, true);
    }

    /** Decrees by which people are covered; no amendments, whose people stand on their decree. */
    public static DecreeFilter covering() {
        return new DecreeFilter(null, null, null, null, true, false);
    }

    /** The same of one fund, or of all. */
    public DecreeFilter by(@Nullable UUID payingFund) {
        return new DecreeFilter(state, payingFund, notBy, amends, inForce, withoutAgreement);
    }

    public static DecreeFilter amending(UUID decree) {
        return new DecreeFilter(null, null, null, decree, false, false);
    }
}
