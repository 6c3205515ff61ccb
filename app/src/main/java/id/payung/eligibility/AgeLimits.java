package id.payung.eligibility;

import static id.payung.eligibility.Condition.OLD_ENOUGH;
import static id.payung.eligibility.Condition.PROGRAMME_AGE;
import static id.payung.eligibility.Condition.YOUNG_ENOUGH;

import id.payung.eligibility.Criteria.Range;
import id.payung.rules.calendar.Birthdays;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ages at which somebody may join. The limits and their articles are the law's own parameters;
 * a programme may only be narrower.
 */
final class AgeLimits {
    private final Dated<Long> from;
    private final Dated<Long> below;

    AgeLimits(Law law) {
        from = law.amounts("membership/joining_age_from");
        below = law.amounts("membership/joining_age_below");
    }

    Finding oldEnough(Candidate candidate, LocalDate asOf) {
        var limit = from.on(asOf);
        String reference = limit.basis().reference();
        LocalDate born = candidate.bornOn();
        return born == null
                ? Finding.unknown(OLD_ENOUGH, reference)
                : Finding.of(
                        Birthdays.hasReached(born, limit.value(), asOf),
                        OLD_ENOUGH,
                        reference,
                        limit.value(),
                        born.until(asOf).getYears());
    }

    /** Who is covered already has joined, and may go on past the limit. */
    Finding youngEnough(Candidate candidate, LocalDate asOf) {
        var limit = below.on(asOf);
        String reference = limit.basis().reference();
        LocalDate born = candidate.bornOn();
        return born == null
                ? Finding.unknown(YOUNG_ENOUGH, reference)
                : Finding.of(
                        candidate.cover() != null
                                || !Birthdays.hasReached(born, limit.value(), asOf),
                        YOUNG_ENOUGH,
                        reference,
                        limit.value(),
                        born.until(asOf).getYears());
    }

    static Criterion programme(Range ages, String reference) {
        return (candidate, asOf) -> {
            @Nullable LocalDate born = candidate.bornOn();
            return born == null
                    ? Finding.unknown(PROGRAMME_AGE, reference)
                    : Finding.of(
                            Birthdays.hasReached(born, ages.lowest(), asOf)
                                    && !Birthdays.hasReached(born, ages.highest() + 1L, asOf),
                            PROGRAMME_AGE,
                            reference,
                            ages.lowest(),
                            ages.highest(),
                            born.until(asOf).getYears());
        };
    }
}
