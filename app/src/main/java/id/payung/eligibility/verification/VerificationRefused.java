package id.payung.eligibility.verification;

import id.payung.shared.Refusal;
import java.time.LocalDate;

/** Why results of visits were not recorded, or a territory not opened for verification. */
public sealed interface VerificationRefused extends Refusal.Named {
    @Override
    default String about() {
        return "verification";
    }

    /** The actor does not verify in the territory of every worker named. */
    record NotPermitted() implements VerificationRefused {}

    /** A worker is unknown or outside the actor's territory; nothing of the round was kept. */
    record UnknownWorker() implements VerificationRefused {}

    /** A visit cannot have been made on a day to come. */
    record DayAhead(LocalDate day) implements VerificationRefused {}

    /** Somebody has to have made the visit. */
    record OfficerMissing() implements VerificationRefused {}

    /** A death lies before the birth, or after the visit that told of it. */
    record DeathImpossible(String name, LocalDate day) implements VerificationRefused {}
}
