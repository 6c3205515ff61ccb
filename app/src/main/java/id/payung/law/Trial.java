package id.payung.law;

import id.payung.rules.law.Law;
import id.payung.rules.law.LawReading;
import id.payung.rules.scenario.Answer;
import id.payung.rules.scenario.Scenario;
import id.payung.rules.scenario.ScenarioReading;
import id.payung.rules.scenario.Scenarios;
import id.payung.rules.words.Sentence;
import id.payung.rules.yaml.Problem;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Tries a corrected file: whether it can be read, and whether every scenario still has an answer.
 */
final class Trial {
    private static final Sentence UNUSABLE =
            new Sentence(
                    "nilai ini tidak dapat dipakai menghitung",
                    "nothing can be calculated with this value");

    private Trial() {}

    /** The law with the file in its place, or why it cannot stand there. */
    static LawReading of(Law law, String path, String body) {
        LawReading reading = law.overlaid(Map.of(path, body));
        if (reading instanceof LawReading.Sound(Law corrected)) {
            // The loader checks the form of a file. Whether a law can be calculated with shows in
            // calculating: a date, a code or a fraction the code cannot use ends here.
            try {
                answers(corrected);
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
                return new LawReading.Unsound(
                        List.of(new Problem(path + ".yaml", 0, "values", UNUSABLE)));
            }
        }
        return reading;
    }

    /** What each scenario of the release is answered, by its name. */
    static SequencedMap<String, Map<String, Object>> answers(Law law) {
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
                                                problems.getFirst().sentence().indonesian());
                            }
                        });
        return answers;
    }

    private static Map<String, Object> values(Scenario scenario) {
        return switch (scenario.answer()) {
            case Answer.Result result -> result.values();
            case Answer.Refused refused ->
                    Map.of("ditolak", refused.reason().sentence().indonesian());
        };
    }
}
