package id.payung.law;

import id.payung.rules.law.Because;
import id.payung.rules.law.Finding;
import id.payung.rules.scenario.Answer;
import id.payung.rules.scenario.Scenario;
import id.payung.rules.scenario.Verdict;
import id.payung.rules.words.Sentence;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What the law answers to a scenario, as programs read it: the same document from the command line
 * and over HTTP.
 *
 * <p>{@code result} holds the keys of the scenario format and the reasons; a date before the first
 * modelled version has {@code refused} in its place. {@code ok} and {@code differences} are there
 * when the scenario expects something.
 */
public final class AnswerDocument {
    private AnswerDocument() {}

    public static SequencedMap<String, Object> of(Verdict verdict) {
        var label = verdict.scenario().label();
        var document = new LinkedHashMap<String, Object>();
        document.put("name", label.name());
        document.put("law", label.law());
        document.put("calculate", label.calculation());
        switch (verdict.answer()) {
            case Answer.Result result -> result(result, document);
            case Answer.Refused(var reason) ->
                    document.put(
                            "refused",
                            inOrder(
                                    "message", reason.sentence().indonesian(),
                                    "reference", reason.reference(),
                                    "modelledFrom", reason.modelledFrom().toString(),
                                    "asked", reason.asked().toString()));
        }
        expectation(verdict, document);
        return document;
    }

    private static void result(Answer.Result result, Map<String, Object> document) {
        var values = new LinkedHashMap<>(result.values());
        values.put("because", result.because().stream().map(AnswerDocument::reason).toList());
        document.put("result", values);
        if (!result.findings().isEmpty()) {
            document.put(
                    "findings", result.findings().stream().map(AnswerDocument::finding).toList());
        }
    }

    private static void expectation(Verdict verdict, Map<String, Object> document) {
        Scenario scenario = verdict.scenario();
        if (!scenario.expected().isEmpty()) {
            document.put("ok", verdict.passed());
            document.put(
                    "differences",
                    verdict.differences().stream()
                            .map(
                                    d ->
                                            inOrder(
                                                    "key",
                                                    d.key(),
                                                    "got",
                                                    d.got().indonesian(),
                                                    "expected",
                                                    d.expected()))
                            .toList());
        }
    }

    private static Map<String, Object> reason(Because because) {
        return inOrder(
                "clause", because.clause().name(),
                "reference", because.reference(),
                "sentence", sentence(because.clause().summary()),
                "amount", because.amount(),
                "counts", because.counts(),
                "confidence", lowerCase(because.confidence()),
                "parameters", because.bases().stream().map(basis -> basis.parameter()).toList());
    }

    private static Map<String, Object> finding(Finding finding) {
        var clause = finding.clause();
        return switch (finding) {
            case Finding.Met _ -> finding(clause.name(), clause.reference(), "met");
            case Finding.NotMet(_, Sentence reason) -> {
                var told = finding(clause.name(), clause.reference(), "not-met");
                told.put("reason", sentence(reason));
                yield told;
            }
            case Finding.Unknown(_, Sentence missing) -> {
                var told = finding(clause.name(), clause.reference(), "unknown");
                told.put("missing", sentence(missing));
                yield told;
            }
        };
    }

    private static Map<String, Object> finding(String clause, String reference, String state) {
        return inOrder("clause", clause, "reference", reference, "state", state);
    }

    private static Map<String, Object> sentence(Sentence sentence) {
        return inOrder("id", sentence.indonesian(), "en", sentence.english());
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> inOrder(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
