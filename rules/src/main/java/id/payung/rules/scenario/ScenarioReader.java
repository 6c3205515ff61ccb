package id.payung.rules.scenario;

import id.payung.rules.scenario.Scenario.Label;
import id.payung.rules.yaml.Fields;
import id.payung.rules.yaml.Problem;
import id.payung.rules.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one scenario. */
record ScenarioReader(Map<String, Calculation> calculations, List<Problem> problems) {
    private static final Set<String> KEYS =
            new LinkedHashSet<>(List.of("name", "law", "calculate", "given", "expect"));

    Optional<Scenario> read(YamlNode node) {
        var before = problems.size();
        var fields = Fields.of(node, KEYS, problems);
        var name = fields.text("name");
        var law = fields.find("law").map(YamlNode::text).orElse("");
        var kind = fields.required("calculate").map(YamlNode::text);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var calculation = fields.choice("calculate", calculations);
        if (!calculation.name().equals(kind.get())) {
            return Optional.empty();
        }
        var asked = fields.required("given").map(given -> asked(calculation, given));
        var expected = new LinkedHashMap<String, String>();
        fields.find("expect").ifPresent(expect -> expected.putAll(expected(calculation, expect)));
        if (problems.size() > before) {
            return Optional.empty();
        }
        var label = new Label(name, law, calculation.name(), node.file(), node.line());
        return asked.map(question -> new Scenario(label, expected, question));
    }

    private Calculation.Asked asked(Calculation calculation, YamlNode given) {
        var allowed = new LinkedHashSet<>(calculation.given());
        return calculation.read(new Given(Fields.of(given, allowed, problems)));
    }

    /** A key that the result does not have is kept: it is a failed expectation, not a mistake. */
    private Map<String, String> expected(Calculation calculation, YamlNode expect) {
        var fields = Fields.of(expect, Set.of(), problems);
        var keys = new LinkedHashMap<String, ResultKey>();
        calculation.results().forEach(key -> keys.put(key.name(), key));
        var expected = new LinkedHashMap<String, String>();
        for (var name : fields.names()) {
            var node = fields.required(name);
            var key = keys.get(name);
            if (node.isPresent()) {
                var value = node.get();
                expected.put(name, key == null ? value.text() : key.expected(fields, value));
            }
        }
        return expected;
    }
}
