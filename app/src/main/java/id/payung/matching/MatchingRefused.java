package id.payung.matching;

import id.payung.registry.MergeEffect;
import id.payung.shared.Refusal;
import java.util.List;

/** Why nothing was decided about a pair or a merge. */
public sealed interface MatchingRefused extends Refusal.Named {
    @Override
    default String about() {
        return "duplicate";
    }

    /** The actor decides no duplicates where both people live. */
    record NotPermitted() implements MatchingRefused {}

    /** Somebody has decided already. */
    record Decided() implements MatchingRefused {}

    /** Neither of the two is the record to keep. */
    record NotOfThePair() implements MatchingRefused {}

    /** Whoever proposed a merge does not decide it. */
    record SamePerson() implements MatchingRefused {
        @Override
        public String about() {
            return "merge";
        }
    }

    /** It was not done, or is undone already. */
    record NotDone() implements MatchingRefused {
        @Override
        public String about() {
            return "merge";
        }
    }

    /** Taking records apart again needs a reason, which stands in their history. */
    record ReasonMissing() implements MatchingRefused {
        @Override
        public String about() {
            return "merge";
        }
    }

    /** Something that is known of the two forbids it, by name. */
    record Forbidden(MergeEffect why) implements MatchingRefused {
        @Override
        public String code() {
            return "merge-" + why.code();
        }

        @Override
        public List<Object> args() {
            return why.args();
        }
    }
}
