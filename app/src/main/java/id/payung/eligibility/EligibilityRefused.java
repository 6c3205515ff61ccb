package id.payung.eligibility;

import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;

/** Why a programme was not opened, its rules stay, or nobody was judged. */
public sealed interface EligibilityRefused extends Refusal.Named {
    @Override
    default String about() {
        return "eligibility";
    }

    /** The actor does not hold the permission there. */
    record NotPermitted() implements EligibilityRefused {}

    record CodeTaken(String programme) implements EligibilityRefused {}

    /** There is no such programme. */
    record UnknownProgramme() implements EligibilityRefused {}

    /** Its workers live inside the area of the government that runs it. */
    record AreaOutside(TerritoryCode territory) implements EligibilityRefused {}

    /** What was handed in says what holds already. */
    record NothingChanges() implements EligibilityRefused {}

    /** Another change of its rules waits for a decision. */
    record ChangeWaits(String programme) implements EligibilityRefused {}

    record ChangeDecided(String programme) implements EligibilityRefused {}

    /** Whoever hands other rules in does not let them count. */
    record SamePerson() implements EligibilityRefused {}
}
