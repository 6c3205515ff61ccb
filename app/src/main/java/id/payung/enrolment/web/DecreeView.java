package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.MemberFilter.Standing;
import id.payung.enrolment.MemberLine;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One decree with the people of one standing.
 *
 * @param refusal why the last step was not taken
 */
public record DecreeView(
        Decree decree,
        @Nullable LegalBasis legalBasis,
        Standing standing,
        Page<MemberLine> page,
        long placed,
        long leftOut,
        long refusedAttempts,
        @Nullable Refusal refusal) {

    public long count(Standing of) {
        return switch (of) {
            case PLACED -> placed;
            case LEFT_OUT -> leftOut;
            case REFUSED -> refusedAttempts;
        };
    }

    public boolean mayBeSubmitted() {
        return decree.state() == Decree.State.DRAFT && may(Permission.PREPARE_DECREES);
    }

    public boolean mayBeDecided() {
        return decree.state() == Decree.State.SUBMITTED && may(Permission.APPROVE_DECREES);
    }

    /** Whether this person prepared it, and so has to leave the decision to somebody else. */
    public boolean isOwn() {
        return Acting.current()
                .map(Actor::account)
                .filter(decree.prepared().by()::equals)
                .isPresent();
    }

    private boolean may(Permission permission) {
        return Acting.required().may(permission, decree.territory());
    }
}
