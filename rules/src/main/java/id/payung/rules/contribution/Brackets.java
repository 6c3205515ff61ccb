package id.payung.rules.contribution;

import id.payung.rules.law.Confidence;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.ParameterValue.Row;
import id.payung.rules.law.Version;
import java.time.LocalDate;
import java.util.List;

/** The table of bases. A bracket is defined by its lower bound alone, so it has no holes. */
public final class Brackets {
    private final Dated<List<Bracket>> table;

    private Brackets(Dated<List<Bracket>> table) {
        this.table = table;
    }

    public static Brackets under(Law law) {
        return new Brackets(law.tables("contribution/brackets").map(Brackets::read));
    }

    /** The base for an income, with the version of the table it was read from. */
    Version<Long> baseFor(long income, LocalDate day) {
        var version = table.on(day);
        var row = version.value().getFirst();
        for (var bracket : version.value()) {
            if (income >= bracket.lower()) {
                row = bracket;
            }
        }
        return new Version<>(version.basis().withConfidence(row.confidence()), row.base());
    }

    /** All bases of the day, lowest first: an accident's base must be one of them. */
    public List<Long> bases(LocalDate day) {
        return table.on(day).value().stream().map(Bracket::base).toList();
    }

    /** The table through time, for whoever must refuse a day before it. */
    Dated<List<Bracket>> table() {
        return table;
    }

    private static List<Bracket> read(List<Row> rows) {
        return rows.stream()
                .map(
                        row ->
                                new Bracket(
                                        row.number("lower").longValueExact(),
                                        row.number("base").longValueExact(),
                                        row.confidence()))
                .toList();
    }

    record Bracket(long lower, long base, Confidence confidence) {}
}
