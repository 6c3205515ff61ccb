package id.payung.enrolment;

import id.payung.files.FileRefused;
import id.payung.funding.FundingRefused;
import id.payung.shared.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Why a decree was not prepared, changed or decided. */
public sealed interface DecreeRefused extends Refusal.Named {
    @Override
    default String about() {
        return "decree";
    }

    /** The actor may not do this in the fund's territory. */
    record NotPermitted() implements DecreeRefused {}

    /** Who prepared it cannot also decide it. */
    record SamePerson() implements DecreeRefused {}

    /** The decree has come too far, or not far enough, for this. */
    record WrongState(Decree.State state) implements DecreeRefused {
        @Override
        public String code() {
            return "decree-wrong-state-" + state.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    record UnknownFund() implements DecreeRefused {}

    record UnknownLegalBasis() implements DecreeRefused {}

    record NumberTaken(String number) implements DecreeRefused {}

    /** Nobody stands on it, or nobody is left of those who stood on it. */
    record NobodyLeft() implements DecreeRefused {}

    record NotEligible(String worker) implements DecreeRefused {}

    /** Somebody has taken him off already, or he never stood there. */
    record NotOnIt() implements DecreeRefused {}

    record AlreadyMember(String worker) implements DecreeRefused {}

    /** Another fund pays for the worker in one of the months: one worker, one month, one fund. */
    record CoveredBy(String worker, String fund) implements DecreeRefused {}

    /** The worker has no seat on the decree in that month. */
    record NoSeatHeld(YearMonth month) implements DecreeRefused {}

    /** The month is paid for the worker who leaves; the seat can change only after it. */
    record MonthPaid(YearMonth latest) implements DecreeRefused {
        @Override
        public List<Object> args() {
            return List.of(latest, latest.plusMonths(1));
        }
    }

    /** An open amendment changes this worker's seat already. */
    record ChangeWaits(String worker) implements DecreeRefused {}

    /** An amendment changes only a decree that is in force, and no amendment. */
    record NotInForce() implements DecreeRefused {}

    /** A decree with an open amendment is not taken back before that one is. */
    record AmendmentOpen(String number) implements DecreeRefused {}

    /** Months of the decree are paid, so that it cannot be taken back. */
    record SomethingPaid() implements DecreeRefused {}

    /** Sending back, rejecting and cancelling need a reason. */
    record ReasonMissing() implements DecreeRefused {}

    /** The number or the name of who signed is missing. */
    record SignatureIncomplete() implements DecreeRefused {}

    /** A paper cannot have been signed after today. */
    record SignedInFuture(LocalDate day) implements DecreeRefused {}

    /** The file is neither PDF nor a picture. */
    record NotAScan() implements DecreeRefused {}

    /** The scan was not kept, for its own reason. */
    record Unscanned(FileRefused why) implements DecreeRefused, Refusal.PassedOn {}

    /** What was named is no agreement (PKS) of this territory. */
    record NoAgreement() implements DecreeRefused {}

    /** A month costs more today than the approval promised; only a new approval can promise it. */
    record PriceRisen() implements DecreeRefused {}

    /**
     * Its programme lets nobody onto a decree whose list came without this paper.
     *
     * @param lacking the one that most of its people wait for
     * @param all how many papers of how many lists are lacking
     */
    record PaperLacking(LackingPaper lacking, int all) implements DecreeRefused {
        @Override
        public String code() {
            return "decree-paper-"
                    + lacking.paper().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        @Override
        public List<Object> args() {
            return List.of(lacking.list(), lacking.office(), lacking.people(), all);
        }
    }

    /** An order of waiting that names nothing, or one criterion twice. */
    record RankedTwice() implements DecreeRefused {}

    /** The fund does not pay, for its own reason. */
    record Unfunded(FundingRefused why) implements DecreeRefused, Refusal.PassedOn {}
}
