package id.payung.eligibility;

import id.payung.shared.TerritoryCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a programme means to help, beyond what the law asks of everybody who joins.
 *
 * @param territory where the workers live
 * @param ages completed years, both ends included, where the programme is narrower than the law
 * @param deciles welfare deciles that are poor enough; {@code null} when the programme does not ask
 * @param decileRequired whether an unknown decile leaves the judgement open, or is let pass
 * @param excludedOccupations codes of occupations that are left out
 * @param occupationRequired whether an unknown occupation leaves the judgement open
 * @param agreementNeeded whether cover begins only with an agreement (PKS) with the insurer
 * @param practice how the programme does its work beyond that
 * @param reference the article of the programme's own regulation
 */
public record Criteria(
        TerritoryCode territory,
        @Nullable Range ages,
        @Nullable Range deciles,
        boolean decileRequired,
        Set<String> excludedOccupations,
        boolean occupationRequired,
        boolean agreementNeeded,
        Practice practice,
        String reference) {

    /** Whole numbers from the lowest to the highest, both included. */
    public record Range(int lowest, int highest) {
        public Range {
            if (highest < lowest) {
                throw new IllegalArgumentException(lowest + " lies above " + highest);
            }
        }

        boolean holds(int number) {
            return number >= lowest && number <= highest;
        }
    }

    public Criteria {
        excludedOccupations = Set.copyOf(excludedOccupations);
    }

    /** Deciles 1 to 4, as most regions ask, decile known; nobody left out by occupation. */
    public static Criteria poorWorkersOf(TerritoryCode territory, String reference) {
        return new Criteria(
                territory,
                null,
                new Range(1, 4),
                true,
                Set.of(),
                false,
                false,
                Practice.plain(),
                reference);
    }

    public Criteria excluding(Set<String> occupations) {
        return new Criteria(
                territory,
                ages,
                deciles,
                decileRequired,
                occupations,
                occupationRequired,
                agreementNeeded,
                practice,
                reference);
    }

    public Criteria aged(int youngest, int oldest) {
        return new Criteria(
                territory,
                new Range(youngest, oldest),
                deciles,
                decileRequired,
                excludedOccupations,
                occupationRequired,
                agreementNeeded,
                practice,
                reference);
    }

    /** Those deciles; an unknown one is let pass when it is not required. */
    public Criteria inDeciles(int lowest, int highest, boolean required) {
        return new Criteria(
                territory,
                ages,
                new Range(lowest, highest),
                required,
                excludedOccupations,
                occupationRequired,
                agreementNeeded,
                practice,
                reference);
    }

    /** Cover begins only once the agreement with the insurer is there too. */
    public Criteria withAgreement() {
        return new Criteria(
                territory,
                ages,
                deciles,
                decileRequired,
                excludedOccupations,
                occupationRequired,
                true,
                practice,
                reference);
    }

    /** The same criteria, done in another way. */
    public Criteria practising(Practice other) {
        return new Criteria(
                territory,
                ages,
                deciles,
                decileRequired,
                excludedOccupations,
                occupationRequired,
                agreementNeeded,
                other,
                reference);
    }

    /** Only who was met by an officer in so many months. */
    public Criteria verifiedWithin(int months) {
        return practising(practice.visiting(months));
    }

    /** How many months the result of a visit holds; {@code null} where none is asked for. */
    public @Nullable Integer verifiedWithin() {
        return practice.visitMonths();
    }
}
