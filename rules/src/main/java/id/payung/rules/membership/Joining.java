package id.payung.rules.membership;

import static id.payung.rules.membership.MembershipClause.FEW_ENOUGH_JOBS;
import static id.payung.rules.membership.MembershipClause.OLD_ENOUGH_TO_JOIN;
import static id.payung.rules.membership.MembershipClause.YOUNG_ENOUGH_TO_JOIN;

import id.payung.rules.calendar.Birthdays;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Decision;
import id.payung.rules.law.Finding;
import id.payung.rules.law.Law;
import id.payung.rules.words.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who may be enrolled on a day. */
public final class Joining {
    private final Dated<Long> ageFrom;
    private final Dated<Long> ageBelow;
    private final Dated<Long> jobsAtMost;

    private Joining(Law law) {
        ageFrom = law.amounts("membership/joining_age_from");
        ageBelow = law.amounts("membership/joining_age_below");
        jobsAtMost = law.amounts("membership/jobs_at_most");
    }

    public static Joining under(Law law) {
        return new Joining(law);
    }

    /**
     * Whether the worker may join on the day.
     *
     * @param facts what is known; a missing fact leaves its condition unknown
     */
    public Decision on(LocalDate day, Facts facts) {
        return Decision.of(oldEnough(day, facts), youngEnough(day, facts), fewJobs(day, facts));
    }

    private Finding oldEnough(LocalDate day, Facts facts) {
        var born = facts.bornOn();
        return born == null
                ? birthDateMissing(OLD_ENOUGH_TO_JOIN)
                : Finding.of(
                        Birthdays.hasReached(born, ageFrom.on(day).value(), day),
                        OLD_ENOUGH_TO_JOIN,
                        "belum mencapai usia paling muda",
                        "has not reached the youngest age");
    }

    private Finding youngEnough(LocalDate day, Facts facts) {
        var born = facts.bornOn();
        if (facts.joinedEarlier()) {
            return new Finding.Met(YOUNG_ENOUGH_TO_JOIN);
        }
        return born == null
                ? birthDateMissing(YOUNG_ENOUGH_TO_JOIN)
                : Finding.of(
                        !Birthdays.hasReached(born, ageBelow.on(day).value(), day),
                        YOUNG_ENOUGH_TO_JOIN,
                        "sudah mencapai batas usia pendaftaran",
                        "has reached the age limit for joining");
    }

    private Finding fewJobs(LocalDate day, Facts facts) {
        return Finding.of(
                facts.jobs() <= jobsAtMost.on(day).value(),
                FEW_ENOUGH_JOBS,
                "pekerjaan yang didaftarkan terlalu banyak",
                "too many jobs are registered");
    }

    private static Finding birthDateMissing(Clause clause) {
        return new Finding.Unknown(clause, new Sentence("tanggal lahir", "date of birth"));
    }

    /**
     * What is known of somebody who is to be enrolled.
     *
     * @param bornOn {@code null} when nobody knows yet
     * @param joinedEarlier whether this person is a member already and only goes on
     * @param jobs number of jobs registered, the new one included
     */
    public record Facts(@Nullable LocalDate bornOn, boolean joinedEarlier, int jobs) {

        /** Somebody who joins for the first time with one job. */
        public static Facts newcomer(@Nullable LocalDate bornOn) {
            return new Facts(bornOn, false, 1);
        }
    }
}
