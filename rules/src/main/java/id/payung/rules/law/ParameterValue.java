package id.payung.rules.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.SequencedMap;

/** One value of a parameter. */
public sealed interface ParameterValue {
    /** The same value, each row of it confirmed. */
    default ParameterValue confirmed() {
        return this;
    }

    /** A number in the parameter's unit. */
    record Amount(BigDecimal number) implements ParameterValue {}

    /** A length of calendar time. */
    record Span(Period period) implements ParameterValue {}

    /** A list of days, in the order of the calendar. */
    record Days(List<LocalDate> days) implements ParameterValue {}

    /** A list of codes or names, in the order the law gives them. */
    record Words(List<String> words) implements ParameterValue {}

    /** Rows in the order the law gives them; each cell under its column's name. */
    record Table(List<Row> rows) implements ParameterValue {
        @Override
        public ParameterValue confirmed() {
            return new Table(
                    rows.stream().map(row -> new Row(row.cells(), Confidence.CONFIRMED)).toList());
        }
    }

    /**
     * A row of a table.
     *
     * @param confidence how sure this row is, which may differ from the table's
     */
    record Row(SequencedMap<String, String> cells, Confidence confidence) {

        /** The number in a column. The loader has checked that it is there and is a number. */
        public BigDecimal number(String column) {
            return new BigDecimal(text(column));
        }

        public String text(String column) {
            var cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
            }
            return cell;
        }
    }
}
