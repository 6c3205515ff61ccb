package id.payung.eligibility;

import id.payung.shared.Refusal;

/** Why a programme was not opened or nobody was judged. */
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
}
