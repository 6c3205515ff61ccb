package id.payung.linkage.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A birth date that a list keeps in three columns, put together again. */
record SplitDate(String stem, Column year, Column month, Column day) {
    private static final Pattern YEAR = ending("year|yr|yyyy|tahun|thn|annee|jahr|rok");
    private static final Pattern MONTH = ending("month|mon|mth|mm|bulan|bln|mois|monat|miesiac");
    private static final Pattern DAY = ending("day|dd|hari|tgl|tanggal|jour|tag|dzien");

    static List<SplitDate> in(Table table, Map<String, ColumnUse> uses) {
        List<SplitDate> found = new ArrayList<>();
        for (Column column : table.columns()) {
            Optional<String> stem = stem(column, YEAR);
            if (stem.isEmpty() || !counts(column, 9999)) {
                continue;
            }
            Optional<Column> month = of(table, uses, MONTH, stem.get(), 19);
            Optional<Column> day = of(table, uses, DAY, stem.get(), 39);
            if (month.isPresent() && day.isPresent() && isEvidence(uses, column)) {
                found.add(new SplitDate(stem.get(), column, month.get(), day.get()));
            }
        }
        return found;
    }

    List<String> parts() {
        return List.of(year.name(), month.name(), day.name());
    }

    Field joined() {
        ColumnWriting writing = new ColumnWriting();
        for (int record = 0; record < year.size(); record++) {
            String four = figures(year.of(record), 4);
            String whole = four + figures(month.of(record), 2) + figures(day.of(record), 2);
            writing.add(whole.equals("00000000") ? "" : whole);
        }
        String name = year.name() + "+" + month.name() + "+" + day.name();
        return new Field(name, ColumnKind.DATE, writing.named(name));
    }

    private static Optional<Column> of(
            Table table, Map<String, ColumnUse> uses, Pattern part, String stem, int most) {
        return table.columns().stream()
                .filter(column -> stem(column, part).filter(stem::equals).isPresent())
                .filter(column -> isEvidence(uses, column) && counts(column, most))
                .findFirst();
    }

    private static boolean isEvidence(Map<String, ColumnUse> uses, Column column) {
        return uses.get(column.name()) instanceof ColumnUse.Evidence;
    }

    private static Optional<String> stem(Column column, Pattern part) {
        Matcher matcher = part.matcher(Folding.words(column.name()));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether nearly all records hold whole numbers up to a bound. */
    private static boolean counts(Column column, int most) {
        int[] counts = column.counts();
        long wrong = 0;
        for (int code = 1; code < counts.length; code++) {
            String value = whole(column.value(code));
            boolean fits = value.matches("\\d{1,4}") && Integer.parseInt(value) <= most;
            wrong += fits || Folding.isNothing(value) ? 0 : counts[code];
        }
        return wrong <= column.size() / 10;
    }

    private static String figures(String value, int width) {
        String whole = whole(value);
        return whole.matches("\\d{1," + width + "}")
                ? "0".repeat(width - whole.length()) + whole
                : "0".repeat(width);
    }

    private static String whole(String value) {
        return value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
    }

    private static Pattern ending(String words) {
        return Pattern.compile("(.*?) ?(?:" + words + ")");
    }
}
