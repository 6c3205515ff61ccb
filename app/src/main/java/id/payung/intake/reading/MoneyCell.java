package id.payung.intake.reading;

import id.payung.shared.Rupiah;
import id.payung.sheets.Cell;
import id.payung.sheets.CellKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sum of money as whole rupiah. Points and commas may group thousands in either custom; a
 * single one before one or two last digits is a decimal sign. Parts of a rupiah are rounded with a
 * warning: a spreadsheet that takes the point of {@code 16.800} for a decimal sign stores 16,8.
 */
final class MoneyCell {

    private static final int LONGEST = 60;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?:rp\\.?|idr)?\\s*(-?[0-9][0-9.,]*?)[.,]?-*\\s*(juta|jt|ribu|rb)?"
                            + "\\s*(?:rupiah)?\\s*(?:(?:/|per)\\s*(?:bulan|bln))?");
    private static final Pattern GROUPED_BY_POINTS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})*(?:,\\d{1,2})?");
    private static final Pattern GROUPED_BY_COMMAS =
            Pattern.compile("\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,2})?");
    private static final Pattern UNGROUPED = Pattern.compile("\\d+(?:[.,]\\d{1,2})?");

    private MoneyCell() {}

    static @Nullable Long read(Cell cell, Findings findings) {
        String text = TextCells.optional(Column.INCOME, cell, findings);
        if (text == null) {
            return null;
        }
        BigDecimal amount =
                cell.kind() == CellKind.NUMBER
                        ? Objects.requireNonNull(cell.number())
                        : amount(text);
        if (amount == null) {
            findings.warn(Column.INCOME, "money-unreadable");
            return null;
        }
        if (amount.signum() < 0) {
            findings.warn(Column.INCOME, "money-negative");
            return null;
        }
        if (amount.compareTo(LARGEST) > 0) {
            findings.warn(Column.INCOME, "money-too-large");
            return null;
        }
        BigDecimal rupiah = amount.setScale(0, RoundingMode.HALF_UP);
        if (rupiah.compareTo(amount) != 0) {
            findings.warn(Column.INCOME, "money-rounded", Rupiah.number(rupiah.longValueExact()));
        }
        return rupiah.longValueExact();
    }

    private static @Nullable BigDecimal amount(String text) {
        if (CleanText.isDigits(text)) {
            return text.length() > LONGEST ? LARGEST.add(BigDecimal.ONE) : new BigDecimal(text);
        }
        if (text.length() > LONGEST) {
            return null;
        }
        BigDecimal grouped = groupedByPoints(text);
        if (grouped != null) {
            return grouped;
        }
        Matcher matcher = AMOUNT.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal number = number(matcher.group(1));
        String unit = Objects.requireNonNullElse(matcher.group(2), "");
        return number == null ? null : number.scaleByPowerOfTen(zeros(unit));
    }

    /** {@code 1.400.000}, which most lists write; answered without a regular expression. */
    private static @Nullable BigDecimal groupedByPoints(String text) {
        long value = 0;
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean pointDue = (text.length() - at) % 4 == 0 && at > 0;
            if (c == '.' ? !pointDue : pointDue || !CleanText.isDigit(c) || ++digits > 15) {
                return null;
            }
            value = c == '.' ? value : value * 10 + (c - '0');
        }
        return BigDecimal.valueOf(value);
    }

    private static int zeros(String unit) {
        return switch (unit) {
            case "juta", "jt" -> 6;
            case "ribu", "rb" -> 3;
            default -> 0;
        };
    }

    private static @Nullable BigDecimal number(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        BigDecimal number = unsigned(digits);
        return number == null || digits.equals(text) ? number : number.negate();
    }

    private static @Nullable BigDecimal unsigned(String digits) {
        if (GROUPED_BY_POINTS.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(".", "").replace(',', '.'));
        }
        if (GROUPED_BY_COMMAS.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(",", ""));
        }
        return UNGROUPED.matcher(digits).matches()
                ? new BigDecimal(digits.replace(',', '.'))
                : null;
    }
}
