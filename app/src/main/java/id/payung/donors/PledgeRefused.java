package id.payung.donors;

import id.payung.shared.Months;
import id.payung.shared.Refusal;
import id.payung.shared.Rupiah;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Why a donor or pledge was not recorded, paid, filled or drafted. */
public sealed interface PledgeRefused extends Refusal.Named {
    @Override
    default String about() {
        return "pledge";
    }

    /** The actor may not do this there. */
    record NotPermitted() implements PledgeRefused {}

    /** There is no account of that name, or another donor follows with it. */
    record AccountUnusable(String username) implements PledgeRefused {}

    record UnknownDonor() implements PledgeRefused {}

    /**
     * The fund is not of the donor's kind: a person pays into a donors' fund, a company its own.
     */
    record WrongFund() implements PledgeRefused {}

    record OutsideMonths(String fund, Months funded) implements PledgeRefused {
        @Override
        public List<Object> args() {
            return List.of(fund, funded.first(), funded.last());
        }
    }

    /** Neither names nor a number of places. */
    record ForNobody() implements PledgeRefused {}

    /** One of those named is not on the register, or out of sight. */
    record UnknownWorker() implements PledgeRefused {}

    record NotEligible(String worker) implements PledgeRefused {}

    /** A fund pays for him in one of the months already. */
    record Covered(String worker, String fund) implements PledgeRefused {}

    /** Another pledge is for him in one of the months. */
    record PromisedAlready(String worker) implements PledgeRefused {}

    /** The pledge that it would renew is another donor's, is renewed, or ends at another time. */
    record NoRenewal() implements PledgeRefused {}

    /** Who wrote the pledge down does not also record its money. */
    record SamePerson() implements PledgeRefused {}

    /** The pledge has come too far, or not far enough, for this. */
    record WrongState(Pledge.State state) implements PledgeRefused {
        @Override
        public String code() {
            return "pledge-wrong-state-" + state.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The money is not the price of whole months: of the next, or of all that are open. */
    record AmountDiffers(long given, YearMonth next, long ofNext, long ofAll)
            implements PledgeRefused {
        @Override
        public List<Object> args() {
            return List.of(Rupiah.of(given), next, Rupiah.of(ofNext), Rupiah.of(ofAll));
        }
    }

    record ReferenceKnown(String reference) implements PledgeRefused {}

    /** Money has come: what is paid stays, and the pledge runs to its end. */
    record PaidAlready() implements PledgeRefused {}

    /** Nobody eligible lives near who is neither covered nor promised. */
    record NobodyNear() implements PledgeRefused {}

    /** No place of the worker's sector is free. */
    record NoPlaceLeft() implements PledgeRefused {}

    /** He has cover by this pledge; only an amendment of the decree ends it. */
    record Decreed(String worker) implements PledgeRefused {}

    /** No month is paid that has no decree yet, or nobody is confirmed. */
    record NothingToDraft() implements PledgeRefused {}

    /** The fund or the decree refused, for its own reason. */
    record Because(Refusal why) implements PledgeRefused, Refusal.PassedOn {}
}
