package id.payung.rules.law;

import id.payung.rules.words.Sentence;
import java.util.List;

/**
 * A clause of the law that the code applies: what it says in one sentence, and where it stands.
 *
 * <p>Each package lists its clauses in an enum; the constant is named like the rule that implements
 * it.
 */
public interface Clause {

    /** The name in code, which the law reader shows beside the article. */
    String name();

    Provision provision();

    /** Regulation and article. */
    default String reference() {
        return provision().reference();
    }

    /** Our own summary; numbers stand in the parameters, never here. */
    default Sentence summary() {
        return provision().summary();
    }

    /** Paths of the parameters the clause reads. */
    default List<String> parameters() {
        return provision().parameters();
    }

    /**
     * What a clause says.
     *
     * @param reference regulation and article
     * @param parameters paths of the parameters the clause reads
     */
    record Provision(String reference, Sentence summary, List<String> parameters) {

        public static Provision of(
                String reference, String indonesian, String english, String... parameters) {
            return new Provision(reference, new Sentence(indonesian, english), List.of(parameters));
        }
    }
}
