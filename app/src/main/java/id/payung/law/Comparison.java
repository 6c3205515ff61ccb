package id.payung.law;

import id.payung.rules.law.Law;
import id.payung.rules.law.LawReading;
import id.payung.rules.yaml.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a corrected file changes: the answers of every scenario of the release before and after.
 *
 * @param problems why the file cannot come into force; empty when it can
 * @param values the versions of the parameter that differ
 * @param changes the scenarios that would answer otherwise
 * @param asked how many scenarios were asked
 */
public record Comparison(
        List<Problem> problems, List<ValueChange> values, List<Change> changes, int asked) {
    /** One scenario's answer, key by key, before and after. */
    public record Change(String scenario, String key, String before, String after) {}

    public boolean isSound() {
        return problems.isEmpty();
    }

    static Comparison of(Law law, String path, String body) {
        return switch (Trial.of(law, path, body)) {
            case LawReading.Unsound(var problems) ->
                    new Comparison(problems, List.of(), List.of(), 0);
            case LawReading.Sound(Law corrected) -> {
                var before = Trial.answers(law);
                yield new Comparison(
                        List.of(),
                        ValueChange.of(path, law, corrected),
                        changes(before, Trial.answers(corrected)),
                        before.size());
            }
        };
    }

    /** How many scenarios are answered otherwise; one may change in several keys. */
    public long changedScenarios() {
        return changes.stream().map(Change::scenario).distinct().count();
    }

    private static List<Change> changes(
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
        return List.copyOf(changes);
    }
}
