package id.payung.linkage.model;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.records.ColumnKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What came of reading a saved model. */
public sealed interface ModelReading {

    record Done(Model model) implements ModelReading {}

    /** Not a saved model; the part that could not be understood. */
    record Unreadable(String part) implements ModelReading {}

    /** Reads what {@link ModelFile#text} wrote, also after somebody changed numbers by hand. */
    static ModelReading of(String text) {
        try {
            Object read = new Load(LoadSettings.builder().build()).loadFromString(text);
            return new Done(model(new FilePart("", read)));
        } catch (YamlEngineException wrong) {
            return new Unreadable(
                    String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
        } catch (FilePart.Missing missing) {
            return new Unreadable(missing.part());
        }
    }

    private static Model model(FilePart whole) throws FilePart.Missing {
        List<String> names = new ArrayList<>();
        for (FilePart field : whole.at("fields").parts()) {
            names.add(field.at("field").word());
        }
        List<Term> terms = new ArrayList<>();
        for (FilePart field : whole.at("fields").parts()) {
            terms.add(term(field, names));
        }
        checkRows(terms);
        List<String> rules = new ArrayList<>();
        for (FilePart rule : whole.at("rules").parts()) {
            rules.add(rule.word());
        }
        return new Model(
                whole.at("prior").share(), (int) whole.at("records").number(), terms, rules);
    }

    private static Term term(FilePart field, List<String> names) throws FilePart.Missing {
        ColumnKind kind = field.at("kind").of(ColumnKind.class);
        List<Agreement> levels = new ArrayList<>();
        for (FilePart level : field.at("levels").parts()) {
            levels.add(level.of(Agreement.class));
        }
        int leansOn = field.has("given") ? names.indexOf(field.at("given").word()) : -1;
        if (field.has("given") && leansOn < 0) {
            throw new FilePart.Missing(field.at("given").name() + field.at("given").word());
        }
        Map<String, Double> shares = new HashMap<>();
        for (Map.Entry<String, FilePart> each : field.at("common").entries().entrySet()) {
            shares.put(each.getKey(), each.getValue().share());
        }
        return new Term(
                field.at("field").word(),
                kind,
                levels,
                leansOn,
                rows(field.at("m"), levels.size()),
                rows(field.at("u"), levels.size()),
                field.at("taught").numbers(levels.size()),
                new Commonness(field.at("coincidence").share(), shares, field.at("rare").share()));
    }

    /** A field given another has a row for each level of that one; alone it has one. */
    private static void checkRows(List<Term> terms) throws FilePart.Missing {
        for (Term term : terms) {
            int rows = term.leansOn() < 0 ? 1 : terms.get(term.leansOn()).levels().size();
            if (term.m().size() != rows || term.u().size() != rows) {
                throw new FilePart.Missing("fields." + term.field());
            }
        }
    }

    private static List<List<Double>> rows(FilePart table, int levels) throws FilePart.Missing {
        List<List<Double>> rows = new ArrayList<>();
        for (FilePart row : table.parts()) {
            rows.add(row.shares(levels));
        }
        return rows;
    }
}
