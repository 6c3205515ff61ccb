package id.payung.intake.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date with its month in words, such as {@code 15 Mei 1990}: no order of figures to mistake. */
final class IndonesianDate {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id", "ID"));

    private IndonesianDate() {}

    static String of(LocalDate date) {
        return WORDS.format(date);
    }
}
