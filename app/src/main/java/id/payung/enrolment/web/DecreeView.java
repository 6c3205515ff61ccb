package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep;
import id.payung.enrolment.LackingPaper;
import id.payung.enrolment.LeftBehind;
import id.payung.enrolment.MemberFilter;
import id.payung.enrolment.MemberFilter.Standing;
import id.payung.enrolment.MemberLine;
import id.payung.enrolment.SeatChange;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Columns;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One decree: where it stands, what comes next and who must do it, and its people.
 *
 * @param agreements those that may be put beside it
 * @param amended the decree that it amends
 * @param amendments amendments of it
 * @param lacking papers of lists that keep it back
 * @param leftBehind whom the draft could not take, while it is one
 * @param attempt what was tried last and not done
 */
public record DecreeView(
        Decree decree,
        @Nullable LegalBasis legalBasis,
        @Nullable LegalBasis agreement,
        List<LegalBasis> agreements,
        List<DecreeStep> course,
        @Nullable Decree amended,
        List<Decree> amendments,
        People people,
        List<LackingPaper> lacking,
        @Nullable LeftBehind leftBehind,
        DecreeAttempt attempt) {
    static final Columns<Decree> AMENDMENTS =
            Columns.<Decree>none()
                    .or("nomor", Decree::number)
                    .or("disiapkan", amendment -> amendment.prepared().at())
                    .or("tahap", Decree::state);

    /**
     * Who stands on it, those of one filter; of an amendment its changes.
     *
     * @param placed everybody who has a seat, whatever the filter
     * @param shown how many are of the filter
     * @param changes {@code null} unless it is an amendment
     */
    public record People(
            MemberFilter filter,
            Page<MemberLine> page,
            @Nullable Page<SeatChange> changes,
            long placed,
            long leftOut,
            long refusedAttempts,
            long shown,
            long changed) {

        private static final int FEW = 10;

        public Standing standing() {
            return filter.standing();
        }

        /** Whether there are more than one looks through. */
        public boolean areMany() {
            return count(standing()) > FEW || !filter.isWhole();
        }

        public long count(Standing of) {
            return switch (of) {
                case PLACED -> placed;
                case LEFT_OUT -> leftOut;
                case REFUSED -> refusedAttempts;
            };
        }
    }

    /** Its amendments in the order that is asked for; else as decrees follow each other. */
    public List<Decree> amendments(Position position) {
        return AMENDMENTS.sorted(amendments, position);
    }

    public List<DecreeStage> stages() {
        return DecreeStage.of(decree, course);
    }

    /** Why it was sent back, rejected or cancelled, where that is how it stands now. */
    public Optional<DecreeStep> setBack() {
        return course.stream()
                .findFirst()
                .filter(
                        step ->
                                switch (step.step()) {
                                    case SENT_BACK, REJECTED, CANCELLED -> true;
                                    case PREPARED, SUBMITTED, CHECKED, APPROVED, SIGNED, AGREED ->
                                            false;
                                });
    }

    public boolean mayBeSubmitted() {
        return decree.state() == State.DRAFT && may(Permission.PREPARE_DECREES);
    }

    public boolean mayBeChecked() {
        return decree.state() == State.SUBMITTED && may(Permission.PREPARE_DECREES) && !isOwn();
    }

    public boolean mayBeApproved() {
        return decree.state() == State.CHECKED && may(Permission.APPROVE_DECREES) && !isOwn();
    }

    public boolean mayBeSigned() {
        return decree.state() == State.APPROVED && may(Permission.PREPARE_DECREES);
    }

    public boolean mayBeAgreed() {
        boolean open = decree.state() != State.REJECTED && decree.state() != State.CANCELLED;
        return decree.agreement().isMissing() && open && may(Permission.PREPARE_DECREES);
    }

    public boolean mayBeCancelled() {
        return switch (decree.state()) {
            case DRAFT, SUBMITTED, CHECKED -> may(Permission.PREPARE_DECREES);
            case APPROVED -> mayRelease();
            case SIGNED -> mayRelease() && !(decree.isAmendment() && decree.isInForce());
            case RUNNING, ENDED, REJECTED, CANCELLED -> false;
        };
    }

    public boolean mayBeAmended() {
        return decree.isInForce() && !decree.isAmendment() && may(Permission.PREPARE_DECREES);
    }

    public boolean mayTakeAnnex() {
        return may(Permission.REVEAL_IDENTITY);
    }

    private boolean mayRelease() {
        return may(Permission.APPROVE_DECREES) && !isOwn();
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
