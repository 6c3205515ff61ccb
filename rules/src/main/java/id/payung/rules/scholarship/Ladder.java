package id.payung.rules.scholarship;

import id.payung.rules.law.ParameterValue.Row;
import java.util.ArrayList;
import java.util.List;

/** The years of school from the first of kindergarten to the last that is paid, with amounts. */
record Ladder(List<Step> steps) {

    static Ladder read(List<Row> rows) {
        var steps = new ArrayList<Step>();
        for (var row : rows) {
            var level = Level.valueOf(row.text("code"));
            var years = row.number("years").intValueExact();
            for (var year = 1; year <= years; year++) {
                steps.add(new Step(level, year, row.number("amount").longValueExact()));
            }
        }
        return new Ladder(List.copyOf(steps));
    }

    /** The position of a year of school, or -1 when the level has no such year. */
    int position(Level level, int year) {
        for (var position = 0; position < steps.size(); position++) {
            var step = steps.get(position);
            if (step.level() == level && step.year() == year) {
                return position;
            }
        }
        return -1;
    }

    /** The number of years of a level. */
    long yearsOf(Level level) {
        return steps.stream().filter(step -> step.level() == level).count();
    }

    /** A year of school and what it pays. */
    record Step(Level level, int year, long amount) {}
}
