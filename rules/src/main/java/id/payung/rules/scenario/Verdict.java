package id.payung.rules.scenario;

import java.util.ArrayList;
import java.util.List;

/** Whether the law answered what the author of a scenario expected. */
public record Verdict(Scenario scenario, Answer answer, List<Difference> differences) {

    static Verdict of(Scenario scenario, Answer answer) {
        var differences = new ArrayList<Difference>();
        scenario.expected()
                .forEach(
                        (key, expected) -> {
                            var got = got(answer, key);
                            if (!got.equals(expected)) {
                                differences.add(new Difference(key, expected, got));
                            }
                        });
        return new Verdict(scenario, answer, List.copyOf(differences));
    }

    public boolean passed() {
        return differences.isEmpty();
    }

    private static String got(Answer answer, String key) {
        return switch (answer) {
            case Answer.Result result ->
                    String.valueOf(result.values().getOrDefault(key, "(kunci ini tidak ada)"));
            case Answer.Refused refused -> "ditolak: " + refused.reason().sentence();
        };
    }

    /** A key whose value is another than expected; a key that the result lacks is one too. */
    public record Difference(String key, String expected, String got) {}
}
