package id.payung.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.payung.linkage.Accuracy;
import id.payung.linkage.Deduplication;
import id.payung.linkage.Phases;
import id.payung.linkage.Truth;
import id.payung.linkage.records.ColumnUse;
import id.payung.linkage.records.Fields;
import id.payung.shared.Rupiah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a list, for people and for programs.
 *
 * @param records rows read
 * @param pairs pairs of different rows compared
 * @param clusters persons
 * @param review pairs near even odds that a person should look at
 * @param seconds by part of the work, and in total
 * @param accuracy against the truth, if it was given
 * @param columns what each column was taken for
 * @param rules which pairs were compared; none if all were
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DedupeReport(
        int records,
        long pairs,
        int clusters,
        int review,
        Map<String, Double> seconds,
        @JsonUnwrapped @Nullable Accuracy accuracy,
        Map<String, String> columns,
        List<String> rules) {

    static DedupeReport of(
            Fields fields, Deduplication.Done done, Optional<Truth> truth, Phases phases) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        phases.seconds().forEach((phase, took) -> seconds.put(phase, rounded(took)));
        seconds.put(
                "total",
                rounded(phases.seconds().values().stream().mapToDouble(took -> took).sum()));
        Map<String, String> columns = new LinkedHashMap<>();
        fields.uses().forEach((heading, use) -> columns.put(heading, word(use)));
        return new DedupeReport(
                done.persons().size(),
                done.findings().compared(),
                done.persons().count(),
                done.findings().review().size(),
                seconds,
                truth.map(done::against).orElse(null),
                columns,
                done.findings().model().rules());
    }

    void tell(Terminal terminal) {
        columns.forEach(
                (heading, use) ->
                        terminal.tell("dedupe.column", heading, terminal.say("dedupe.use." + use)));
        terminal.tell(
                "dedupe.found",
                Rupiah.number(records),
                Rupiah.number(clusters),
                Rupiah.number(pairs),
                Rupiah.number(review));
        seconds.forEach(
                (phase, took) ->
                        terminal.tell(
                                "dedupe.seconds",
                                terminal.say("dedupe.phase." + phase),
                                said(took, 1)));
        if (accuracy != null) {
            terminal.tell(
                    "dedupe.accuracy",
                    said(accuracy.precision(), 4),
                    said(accuracy.recall(), 4),
                    said(accuracy.f1(), 4),
                    said(accuracy.blockingRecall(), 4));
        }
    }

    private static String word(ColumnUse use) {
        return switch (use) {
            case ColumnUse.Evidence(var kind) -> kind.name().toLowerCase(Locale.ROOT);
            case ColumnUse.Ignored why ->
                    "ignored-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static String said(double value, int places) {
        return String.format(Locale.of("id"), "%." + places + "f", value);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
