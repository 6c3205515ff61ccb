package id.payung.eligibility;

import id.payung.shared.Refusal;
import java.util.List;

/** Why a programme was not opened or nobody was judged. */
public sealed interface EligibilityRefused extends Refusal {

    /** The actor does not hold the permission there. */
    record NotPermitted() implements EligibilityRefused {
        @Override
        public String code() {
            return "eligibility-not-permitted";
        }
    }

    record CodeTaken(String programme) implements EligibilityRefused {
        @Override
        public String code() {
            return "eligibility-code-taken";
        }

        @Override
        public List<Object> args() {
            return List.of(programme);
        }
    }

    /** There is no such programme. */
    record UnknownProgramme() implements EligibilityRefused {
        @Override
        public String code() {
            return "eligibility-unknown-programme";
        }
    }
}
