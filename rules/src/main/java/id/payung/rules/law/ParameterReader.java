package id.payung.rules.law;

import id.payung.rules.words.Sentence;
import id.payung.rules.yaml.Fields;
import id.payung.rules.yaml.Problem;
import id.payung.rules.yaml.YamlNode;
import id.payung.rules.yaml.YamlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Reads one parameter file; a file with any mistake gives nothing but its problems. */
final class ParameterReader {
    private static final SequencedSet<String> KEYS =
            new LinkedHashSet<>(List.of("description", "unit", "last_checked", "values"));
    private static final SequencedSet<String> VERSION_KEYS =
            new LinkedHashSet<>(List.of("from", "until", "value", "reference", "confidence"));
    private static final SequencedSet<String> LANGUAGES = new LinkedHashSet<>(List.of("id", "en"));
    private static final Map<String, Confidence> CONFIDENCES = confidences();

    private static final Sentence ONE_PARAMETER =
            new Sentence("harus berisi tepat satu parameter", "must hold exactly one parameter");

    private final List<Problem> problems;

    ParameterReader(List<Problem> problems) {
        this.problems = problems;
    }

    Optional<Parameter> read(String path, String text) {
        var before = problems.size();
        var file = path + ".yaml";
        var documents = YamlText.documents(text, file, problems);
        if (documents.size() != 1) {
            problems.add(new Problem(file, 0, "", ONE_PARAMETER));
            return Optional.empty();
        }
        var fields = Fields.of(documents.getFirst(), KEYS, problems);
        var unit = fields.choice("unit", Unit.BY_NAME);
        var versions =
                fields.required("values").map(n -> versions(path, unit, n)).orElse(List.of());
        var description = sentence(fields);
        var checked = fields.date("last_checked");
        return problems.size() == before
                ? Optional.of(
                        new Parameter(path, description, unit, new Dated<>(versions), checked))
                : Optional.empty();
    }

    private Sentence sentence(Fields fields) {
        return fields.required("description")
                .map(node -> Fields.of(node, LANGUAGES, problems))
                .map(texts -> new Sentence(texts.text("id"), texts.text("en")))
                .orElse(new Sentence("", ""));
    }

    private List<Version<ParameterValue>> versions(String path, Unit unit, YamlNode list) {
        var versions = new ArrayList<Version<ParameterValue>>();
        for (var node : list.items()) {
            var version = version(path, unit, node);
            if (!versions.isEmpty()) {
                follow(versions.getLast().basis(), version.basis(), node);
            }
            versions.add(version);
        }
        if (versions.isEmpty()) {
            problems.add(
                    list.problem(
                            "harus berisi paling sedikit satu nilai",
                            "must hold at least one value"));
        }
        return versions;
    }

    private Version<ParameterValue> version(String path, Unit unit, YamlNode node) {
        var fields = Fields.of(node, VERSION_KEYS, problems);
        var confidence = fields.choice("confidence", CONFIDENCES);
        var until = fields.find("until").map(fields::dateOf).orElse(null);
        var from = fields.date("from");
        if (until != null && until.isBefore(from)) {
            problems.add(node.problem("until mendahului from", "until lies before from"));
        }
        var basis = new Basis(path, from, until, fields.text("reference"), confidence);
        var value =
                fields.required("value")
                        .map(v -> new ValueReader(fields, confidence).read(unit, v))
                        .orElseGet(() -> new ParameterValue.Words(List.of()));
        return new Version<>(basis, value);
    }

    /** The law leaves no day with two values and, once a value was set, none without one. */
    private void follow(Basis earlier, Basis later, YamlNode node) {
        LocalDate until = earlier.until();
        if (!later.from().isAfter(until == null ? earlier.from() : until)) {
            problems.add(
                    node.problem(
                            "tumpang tindih dengan nilai sebelumnya",
                            "overlaps the value before it"));
        } else if (until != null && later.from().isAfter(until.plusDays(1))) {
            problems.add(
                    node.problem(
                            "ada celah hari tanpa nilai sesudah %s",
                            "days after %s have no value", until));
        }
    }

    private static Map<String, Confidence> confidences() {
        var choices = new LinkedHashMap<String, Confidence>();
        for (var confidence : Confidence.values()) {
            choices.put(confidence.name().toLowerCase(Locale.ROOT), confidence);
        }
        return choices;
    }

    static Confidence confidence(Fields fields, YamlNode node) {
        return fields.choiceOf(node, CONFIDENCES);
    }
}
