package id.payung.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads what people type into the fields of a form; what cannot be read is nothing, never a fault.
 */
public final class Typed {
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern CURRENCY = Pattern.compile("^Rp\\s*");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2999;

    private Typed() {}

    /** An id in full; the shortened forms that {@link UUID#fromString} lets pass are none. */
    public static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** A month as {@code 2025-09}, of a year in which somebody may live who is told of here. */
    public static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text)).filter(month -> isNear(month.getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The months from the first to the last, which may be the same; nothing backwards. */
    public static Optional<Months> months(String first, String last) {
        return month(first)
                .flatMap(
                        begin ->
                                month(last)
                                        .filter(end -> !end.isBefore(begin))
                                        .map(end -> new Months(begin, end)));
    }

    /** A day as {@code 2025-09-01}, of such a year. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> isNear(day.getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isNear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** An area smaller than the nation. */
    public static Optional<TerritoryCode> area(String text) {
        return TerritoryCode.parse(text).filter(code -> !code.value().isEmpty());
    }

    /** A whole number, as rupiah with or without Rp and dots; 0 when it is none. */
    public static long amount(String text) {
        String digits = CURRENCY.matcher(text).replaceFirst("").replace(".", "");
        return WHOLE.matcher(digits).matches() ? Long.parseLong(digits) : 0;
    }
}
