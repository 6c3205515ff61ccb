package id.payung.law;

import id.payung.rules.law.Law;
import id.payung.rules.law.LawReading;
import id.payung.rules.scenario.Answer;
import id.payung.rules.scenario.Scenario;
import id.payung.rules.scenario.ScenarioReading;
import id.payung.rules.scenario.Scenarios;
import id.payung.rules.yaml.Problem;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a corrected file changes: the answers of every scenario of the release before and after.
 *
 * @param problems why the file cannot come into force; empty when it can
 * @param changes the scenarios that would answer otherwise
 * @param asked how many scenarios were asked
 */
public record Comparison(List<Problem> problems, List<Change> changes, int asked) {
    /** One scenario's answer, key by key, before and after. */
    public record Change(String scenario, String key, String before, String after) {}

    public boolean isSound() {
        return problems.isEmpty();
    }

    static Comparison of(Law law, String path, String body) {
        return switch (law.overlaid(Map.of(path, body))) {
            case LawReading.Unsound(var problems) -> unsound(problems);
            case LawReading.Sound(Law corrected) -> {
                // The loader checks the form of a file. Whether a law can be calculated with shows
                // in calculating: a date, a code or a fraction the code cannot use ends here.
                try {
                    yield compared(answers(law), answers(corrected));
                } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
                    yield unsound(
                            List.of(
                                    new Problem(
                                            path + ".yaml",
                                            0,
                                            "values",
                                            "nilai ini tidak dapat dipakai menghitung")));
                }
            }
        };
    }

    private static Comparison unsound(List<Problem> problems) {
        return new Comparison(problems, List.of(), 0);
    }

    private static Comparison compared(
            SequencedMap<String, Map<String, Object>> before,
            Map<String, Map<String, Object>> after) {
        var changes = new ArrayList<Change>();
        before.forEach(
                (name, values) -> {
                    var now = after.getOrDefault(name, Map.of());
                    values.forEach(
                            (key, value) -> {
                                var other = now.get(key);
                                if (!value.equals(other)) {
                                    changes.add(
                                            new Change(
                                                    name,
                                                    key,
                                                    value.toString(),
                                                    String.valueOf(other)));
                                }
                            });
                });
        return new Comparison(List.of(), List.copyOf(changes), before.size());
    }

    private static SequencedMap<String, Map<String, Object>> answers(Law law) {
        var scenarios = Scenarios.under(law);
        var answers = new LinkedHashMap<String, Map<String, Object>>();
        Scenarios.bundledFiles()
                .forEach(
                        (file, text) -> {
                            switch (scenarios.read(text, file)) {
                                case ScenarioReading.Sound(var read) ->
                                        read.forEach(s -> answers.put(s.label().name(), values(s)));
                                case ScenarioReading.Unsound(var problems) ->
                                        throw new IllegalArgumentException(
                                                problems.getFirst().sentence());
                            }
                        });
        return answers;
    }

    private static Map<String, Object> values(Scenario scenario) {
        return switch (scenario.answer()) {
            case Answer.Result result -> result.values();
            case Answer.Refused refused -> Map.of("ditolak", refused.reason().sentence());
        };
    }
}
