package id.payung.rules.scenario;

import id.payung.rules.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Whether the law answered what the author of a scenario expected. */
public record Verdict(Scenario scenario, Answer answer, List<Difference> differences) {

    private static final Sentence NO_SUCH_KEY =
            new Sentence("(kunci ini tidak ada)", "(there is no such key)");

    static Verdict of(Scenario scenario, Answer answer) {
        var differences = new ArrayList<Difference>();
        scenario.expected()
                .forEach(
                        (key, expected) -> {
                            var got = got(answer, key);
                            if (!got.equals(same(expected))) {
                                differences.add(new Difference(key, expected, got));
                            }
                        });
        return new Verdict(scenario, answer, List.copyOf(differences));
    }

    public boolean passed() {
        return differences.isEmpty();
    }

    private static Sentence got(Answer answer, String key) {
        return switch (answer) {
            case Answer.Result(var values, _, _) -> {
                var value = values.get(key);
                yield value == null ? NO_SUCH_KEY : same(value.toString());
            }
            case Answer.Refused(var reason) -> {
                var why = reason.sentence();
                yield new Sentence("ditolak: " + why.indonesian(), "refused: " + why.english());
            }
        };
    }

    private static Sentence same(String value) {
        return new Sentence(value, value);
    }

    /** A key whose value is another than expected; a key that the result lacks is one too. */
    public record Difference(String key, String expected, Sentence got) {}
}
