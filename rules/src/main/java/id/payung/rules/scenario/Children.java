package id.payung.rules.scenario;

import id.payung.rules.scholarship.Child;
import id.payung.rules.scholarship.Level;
import id.payung.rules.scholarship.Scholarships;
import id.payung.rules.yaml.Fields;
import id.payung.rules.yaml.YamlNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Reads the children of a family; a year must exist in its level. */
record Children(Scholarships scholarships) {
    private static final SequencedSet<String> KEYS =
            new LinkedHashSet<>(List.of("born_on", "level", "year"));
    private static final Map<String, Level> LEVELS =
            Given.choices(
                    List.of(Level.values()).stream(),
                    level -> level == Level.NONE ? "none" : level.name());

    List<Child> read(Given given) {
        return given.list("children").stream().map(node -> child(given.fields(), node)).toList();
    }

    private Child child(Fields fields, YamlNode node) {
        var keys = fields.partsOf(node, KEYS);
        var bornOn = keys.date("born_on");
        var level = keys.choice("level", LEVELS);
        if (level == Level.NONE) {
            return new Child(bornOn, level, 0);
        }
        var year = keys.whole("year", 1, scholarships.yearsOf(level));
        return new Child(bornOn, level, Math.toIntExact(year));
    }
}
