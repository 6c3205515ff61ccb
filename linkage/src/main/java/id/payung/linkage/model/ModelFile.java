package id.payung.linkage.model;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.records.ColumnKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A model as a file that people can read: for each field how often matches and how often strangers
 * agree in each way, and what decisions of people added. It names the commonest values of names and
 * places, never a number that identifies somebody.
 */
public final class ModelFile {
    private static final int COMMON_VALUES = 300;

    private ModelFile() {}

    /** The text of the file. */
    public static String text(Model model) {
        StringBuilder text = new StringBuilder();
        text.append("# What agreement is worth. m: among records of one person; u: among others.\n")
                .append("prior: ")
                .append(number(model.prior()))
                .append('\n')
                .append("records: ")
                .append(model.records())
                .append('\n')
                .append("rules:")
                .append(model.rules().isEmpty() ? " []\n" : "\n");
        model.rules().forEach(rule -> text.append("  - ").append(quoted(rule)).append('\n'));
        text.append("fields:\n");
        for (Term term : model.terms()) {
            field(text, term, model.terms());
        }
        return text.toString();
    }

    private static void field(StringBuilder text, Term term, List<Term> all) {
        text.append("  - field: ")
                .append(quoted(term.field()))
                .append('\n')
                .append("    kind: ")
                .append(word(term.kind()))
                .append('\n');
        if (term.leansOn() >= 0) {
            String on = all.get(term.leansOn()).field();
            text.append("    given: ").append(quoted(on)).append('\n');
        }
        text.append("    levels: ").append(words(term.levels())).append('\n');
        table(text, "m", term.m());
        table(text, "u", term.u());
        text.append("    taught: ").append(numbers(term.taught())).append('\n');
        commonness(text, term);
    }

    private static void table(StringBuilder text, String name, List<List<Double>> rows) {
        text.append("    ").append(name).append(":\n");
        rows.forEach(row -> text.append("      - ").append(numbers(row)).append('\n'));
    }

    private static void commonness(StringBuilder text, Term term) {
        boolean mayName = term.kind() != ColumnKind.NIK && term.kind() != ColumnKind.CODE;
        Commonness all = term.commonness().shortened(mayName ? COMMON_VALUES : 0);
        text.append("    coincidence: ")
                .append(number(all.coincidence()))
                .append('\n')
                .append("    rare: ")
                .append(number(all.rare()))
                .append('\n')
                .append("    common:")
                .append(all.shares().isEmpty() ? " {}\n" : "\n");
        all.shares().entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(
                        each ->
                                text.append("      ")
                                        .append(quoted(each.getKey()))
                                        .append(": ")
                                        .append(number(each.getValue()))
                                        .append('\n'));
    }

    private static String words(List<Agreement> levels) {
        return "[" + String.join(", ", levels.stream().map(ModelFile::word).toList()) + "]";
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String numbers(List<Double> values) {
        return "[" + String.join(", ", values.stream().map(ModelFile::number).toList()) + "]";
    }

    /** Enough figures to give the same score again, few enough to be read. */
    private static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return Long.toString((long) value) + ".0";
        }
        return String.format(Locale.ROOT, "%.6g", value);
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
