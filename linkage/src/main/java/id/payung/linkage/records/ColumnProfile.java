package id.payung.linkage.records;

import java.util.ArrayList;
import java.util.List;

/**
 * What a column's values look like, whatever its heading says.
 *
 * @param filled records that say something
 * @param distinct how many different things they say
 * @param effective how many equally frequent values would coincide as often as these do
 * @param dates share of filled records that hold a day of a plausible year
 * @param niks share with sixteen figures of which two pairs are a day and a month
 * @param coded share that is one word with a figure in it
 * @param lettered share of letters and blanks only
 * @param words words in a filled cell, on average
 * @param length letters in a filled cell, on average
 * @param sequential whether the values are whole numbers that count the rows
 */
record ColumnProfile(
        int records,
        int filled,
        int distinct,
        double effective,
        double dates,
        double niks,
        double coded,
        double lettered,
        double words,
        double length,
        boolean sequential) {

    private static final int ENOUGH = 2000;

    static ColumnProfile of(Column column) {
        int[] counts = column.counts();
        int filled = 0;
        int distinct = 0;
        double coincidence = 0;
        List<String> sample = new ArrayList<>();
        int step = Math.max(1, column.distinct() / ENOUGH);
        for (int code = 1; code < counts.length; code++) {
            if (counts[code] == 0 || Folding.isNothing(column.value(code))) {
                continue;
            }
            filled += counts[code];
            distinct++;
            coincidence += (double) counts[code] * counts[code];
            if (code % step == 0) {
                sample.add(column.value(code));
            }
        }
        double effective = filled == 0 ? 0 : (double) filled * filled / coincidence;
        return seen(column, filled, distinct, effective, sample);
    }

    private static ColumnProfile seen(
            Column column, int filled, int distinct, double effective, List<String> sample) {
        DateOrder order = DateOrder.of(sample);
        double n = Math.max(1, sample.size());
        return new ColumnProfile(
                column.size(),
                filled,
                distinct,
                effective,
                sample.stream().filter(value -> isDay(order.day(value), value)).count() / n,
                sample.stream().filter(ColumnProfile::isNik).count() / n,
                sample.stream().filter(ColumnProfile::isCode).count() / n,
                sample.stream().filter(ColumnProfile::isLettered).count() / n,
                sample.stream().mapToInt(value -> Folding.words(value).split(" ", -1).length).sum()
                        / n,
                sample.stream().mapToInt(String::length).sum() / n,
                sequential(sample, column.size()));
    }

    /** Whether each value stands in one record only. */
    boolean neverRepeats() {
        return distinct == filled && filled > 1;
    }

    private static boolean isDay(String day, String written) {
        if (day.isEmpty() || written.length() < 6) {
            return false;
        }
        int year = Integer.parseInt(day, 0, 4, 10);
        int month = Integer.parseInt(day, 4, 6, 10);
        return year >= 1500 && year < 2100 && month <= 19;
    }

    private static boolean isNik(String value) {
        String figures = Folding.figures(value);
        if (figures.length() != 16) {
            return false;
        }
        int month = Integer.parseInt(figures, 8, 10, 10);
        int day = Integer.parseInt(figures, 6, 8, 10);
        return month >= 1 && month <= 12 && day >= 1 && day <= 71;
    }

    private static boolean isCode(String value) {
        return value.indexOf(' ') < 0 && value.chars().anyMatch(Character::isDigit);
    }

    private static boolean isLettered(String value) {
        return value.chars().noneMatch(Character::isDigit);
    }

    private static boolean sequential(List<String> sample, int records) {
        return !sample.isEmpty()
                && sample.stream()
                        .allMatch(
                                value ->
                                        value.matches("\\d{1,9}(\\.0)?")
                                                && (int) Double.parseDouble(value) <= records);
    }
}
