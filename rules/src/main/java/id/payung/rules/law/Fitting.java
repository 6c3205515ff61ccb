package id.payung.rules.law;

import id.payung.rules.law.ParameterValue.Row;
import id.payung.rules.law.ParameterValue.Table;
import id.payung.rules.words.Sentence;
import id.payung.rules.yaml.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a corrected file can stand where the known one stands: whatever was calculated before
 * must still have an answer, another one perhaps, but never none.
 */
record Fitting(Parameter known, Parameter corrected) {
    private static final String CODE = "code";
    private static final String LOWER = "lower";

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (corrected.unit() != known.unit()) {
            problems.add(
                    problem(
                            "unit",
                            "satuannya harus tetap %s",
                            "the unit must stay %s",
                            known.unit().written()));
            return problems;
        }
        var first = known.values().first().basis().from();
        if (corrected.values().first().basis().from().isAfter(first)) {
            problems.add(
                    problem(
                            "values",
                            "nilai pertama harus berlaku mulai %s",
                            "the first value must hold from %s",
                            first));
        }
        if (known.values().latest().basis().until() == null
                && corrected.values().latest().basis().until() != null) {
            problems.add(
                    problem(
                            "values",
                            "nilai terakhir tidak boleh berakhir tanpa pengganti",
                            "the last value may not end without another after it"));
        }
        corrected.values().versions().forEach(version -> table(version, problems));
        return problems;
    }

    private void table(Version<ParameterValue> version, List<Problem> problems) {
        if (!(version.value() instanceof Table(List<Row> rows))
                || !(known.values().latest().value() instanceof Table(List<Row> knownRows))) {
            return;
        }
        var columns = knownRows.getFirst().cells().keySet();
        if (rows.isEmpty() || !rows.getFirst().cells().keySet().equals(columns)) {
            problems.add(
                    problem(
                            "values",
                            "kolom tabel harus tetap %s",
                            "the columns of the table must stay %s",
                            String.join(", ", columns)));
        } else if (!codes(rows).equals(codes(knownRows))) {
            var codes = String.join(", ", codes(knownRows));
            problems.add(
                    problem(
                            "values",
                            "kode baris tabel harus tetap %s",
                            "the codes of the rows must stay %s",
                            codes));
        } else if (columns.contains(LOWER) && !ascendsFromNothing(rows)) {
            problems.add(
                    problem(
                            "values",
                            "batas bawah harus mulai dari 0 dan selalu naik",
                            "the lower bounds must start at 0 and always rise"));
        }
    }

    private static boolean ascendsFromNothing(List<Row> rows) {
        var bounds = rows.stream().map(row -> row.number(LOWER)).toList();
        return bounds.getFirst().signum() == 0
                && bounds.stream().distinct().sorted().toList().equals(bounds);
    }

    private static Set<String> codes(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.cells().containsKey(CODE))
                .map(row -> row.text(CODE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Problem problem(String key, String indonesian, String english, Object... arguments) {
        var message = Sentence.of(indonesian, english, arguments);
        return new Problem(known.path() + ".yaml", 0, key, message);
    }
}
