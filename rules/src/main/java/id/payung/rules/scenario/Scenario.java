package id.payung.rules.scenario;

import java.util.SequencedMap;

/**
 * A question to the law with the answer its author expects, as one sentence that a lawyer can read.
 *
 * <p>A scenario belongs to the law it was read under; reading the same text under a corrected law
 * shows what the correction changes.
 */
public final class Scenario {
    private final Label label;
    private final SequencedMap<String, String> expected;
    private final Calculation.Asked asked;

    Scenario(Label label, SequencedMap<String, String> expected, Calculation.Asked asked) {
        this.label = label;
        this.expected = expected;
        this.asked = asked;
    }

    public Label label() {
        return label;
    }

    /** Asks the law. */
    public Answer answer() {
        return asked.answer();
    }

    /** The expected values as a result prints them; empty when the author only asks. */
    public SequencedMap<String, String> expected() {
        return expected;
    }

    /** Asks the law and compares the answer with what is expected. */
    public Verdict check() {
        return Verdict.of(this, answer());
    }

    /**
     * Where a scenario stands and what it is called.
     *
     * @param law the regulation it is about, such as {@code pp-50-2025}; a label, dates alone
     *     select the version
     * @param line counted from 1
     */
    public record Label(String name, String law, String calculation, String file, int line) {}
}
