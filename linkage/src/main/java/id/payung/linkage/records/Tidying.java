package id.payung.linkage.records;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Brings the values of a column into the one form in which they are compared. */
final class Tidying {
    private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+?62|0)(8\\d{7,12})");
    private static final Pattern SPREADSHEET_DAY = Pattern.compile("\\d{4,5}(?:\\.0)?");
    private static final Pattern ONE_FIGURE = Pattern.compile("(\\d)\\1*");
    private static final LocalDate SPREADSHEETS_BEGIN = LocalDate.of(1899, 12, 30);

    private Tidying() {}

    static Column tidied(Column column, ColumnKind kind, ColumnWriting writing) {
        UnaryOperator<String> tidy = of(column, kind);
        String[] tidied = new String[column.distinct()];
        for (int code = 0; code < tidied.length; code++) {
            String value = column.value(code);
            tidied[code] = Folding.isNothing(value) ? "" : tidy.apply(value.strip());
        }
        for (int record = 0; record < column.size(); record++) {
            writing.add(tidied[column.code(record)]);
        }
        return writing.named(column.name());
    }

    private static UnaryOperator<String> of(Column column, ColumnKind kind) {
        return switch (kind) {
            case NIK -> Tidying::nik;
            case DATE -> day(column);
            case NAME -> PersonNames::tidied;
            case TEXT, CATEGORY -> Folding::words;
            case CODE -> Tidying::code;
        };
    }

    private static UnaryOperator<String> day(Column column) {
        List<String> values = new ArrayList<>();
        int step = Math.max(1, column.distinct() / 5000);
        for (int code = 1; code < column.distinct(); code += step) {
            values.add(column.value(code));
        }
        DateOrder order = DateOrder.of(values);
        return value -> {
            String day = order.day(value);
            return day.isEmpty() ? spreadsheetDay(value) : day;
        };
    }

    private static String spreadsheetDay(String value) {
        if (!SPREADSHEET_DAY.matcher(value).matches()) {
            return "";
        }
        long days = (long) Double.parseDouble(value);
        return SPREADSHEETS_BEGIN.plusDays(days).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Far too few figures, or one figure repeated, identify nobody. */
    private static String nik(String value) {
        String figures = Folding.figures(value);
        boolean usable = figures.length() >= 14 && figures.length() <= 18;
        return usable && !ONE_FIGURE.matcher(figures).matches() ? figures : "";
    }

    private static String code(String value) {
        var telephone = TELEPHONE.matcher(value.replaceAll("[ .()-]", ""));
        if (telephone.matches()) {
            return telephone.group(1);
        }
        var whole = WHOLE.matcher(value);
        String code = Folding.code(whole.matches() ? whole.group(1) : value);
        int zeros = 0;
        while (zeros < code.length() - 1 && code.charAt(zeros) == '0') {
            zeros++;
        }
        return code.substring(zeros);
    }
}
