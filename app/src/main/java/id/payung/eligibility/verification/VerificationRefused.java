package id.payung.eligibility.verification;

import id.payung.shared.Refusal;
import java.time.LocalDate;
import java.util.List;

/** Why results of visits were not recorded, or a territory not opened for verification. */
public sealed interface VerificationRefused extends Refusal {

    /** The actor does not verify in the territory of every worker named. */
    record NotPermitted() implements VerificationRefused {
        @Override
        public String code() {
            return "verification-not-permitted";
        }
    }

    /** A worker is unknown or outside the actor's territory; nothing of the round was kept. */
    record UnknownWorker() implements VerificationRefused {
        @Override
        public String code() {
            return "verification-unknown-worker";
        }
    }

    /** A visit cannot have been made on a day to come. */
    record DayAhead(LocalDate day) implements VerificationRefused {
        @Override
        public String code() {
            return "verification-day-ahead";
        }

        @Override
        public List<Object> args() {
            return List.of(day);
        }
    }

    /** Somebody has to have made the visit. */
    record OfficerMissing() implements VerificationRefused {
        @Override
        public String code() {
            return "verification-officer-missing";
        }
    }

    /** A death lies before the birth, or after the visit that told of it. */
    record DeathImpossible(String name, LocalDate day) implements VerificationRefused {
        @Override
        public String code() {
            return "verification-death-impossible";
        }

        @Override
        public List<Object> args() {
            return List.of(name, day);
        }
    }
}
