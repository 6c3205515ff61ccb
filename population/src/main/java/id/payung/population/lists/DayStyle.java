package id.payung.population.lists;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How one file writes all its dates; no row ever departs from it but by a planted fault. */
enum DayStyle {
    /** {@code 17-08-1985} */
    DASHES("dd-MM-uuuu"),
    /** {@code 17/08/1985} */
    SLASHES("dd/MM/uuuu"),
    /** {@code 1985-08-17} */
    ISO("uuuu-MM-dd"),
    /** {@code 17 Agustus 1985} */
    WORDS("d MMMM uuuu"),
    /** {@code 08/17/1985}, a spreadsheet under American settings. */
    MONTH_FIRST("MM/dd/uuuu"),
    /** A true date cell in XLSX; {@code 17/08/1985} in CSV. */
    DATE_CELLS("dd/MM/uuuu");

    private final DateTimeFormatter format;

    DayStyle(String pattern) {
        this.format = DateTimeFormatter.ofPattern(pattern, Locale.of("id", "ID"));
    }

    /** The date as read on the screen. */
    public String write(LocalDate day) {
        return format.format(day);
    }
}
