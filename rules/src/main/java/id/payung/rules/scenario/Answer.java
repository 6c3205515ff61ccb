package id.payung.rules.scenario;

import id.payung.rules.law.Because;
import id.payung.rules.law.BeforeFirstVersion;
import id.payung.rules.law.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What the law answers to a scenario. */
public sealed interface Answer {

    /**
     * Amounts and facts.
     *
     * @param values {@link Long} rupiah and counts, {@link Boolean}, or {@link String} for states
     *     and dates, by the key of the scenario format and in its order
     * @param because the clauses applied, in order
     * @param findings the conditions looked at, where the calculation decides something
     */
    record Result(
            SequencedMap<String, Object> values, List<Because> because, List<Finding> findings)
            implements Answer {

        public Result {
            because = List.copyOf(because);
            findings = List.copyOf(findings);
        }
    }

    /** The date lies before the law that is modelled; no amount is guessed. */
    record Refused(BeforeFirstVersion reason) implements Answer {}

    /** Starts a result; keys follow in the order of the format. */
    static Values of(String key, Object value) {
        return new Values(new LinkedHashMap<>()).and(key, value);
    }

    /** The values of a result under construction. */
    record Values(SequencedMap<String, Object> values) {

        Values and(String key, Object value) {
            values.put(key, value);
            return this;
        }

        Answer because(List<Because> because) {
            return because(because, List.of());
        }

        Answer because(List<Because> because, List<Finding> findings) {
            return new Result(values, because, findings);
        }
    }
}
