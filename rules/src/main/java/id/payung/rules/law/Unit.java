package id.payung.rules.law;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the values of a parameter measure; it decides how they are written in the file. */
public enum Unit {
    RUPIAH,
    PERCENT,
    MONTHS,
    YEARS,
    WORKING_DAYS,
    HOURS,
    DAY_OF_MONTH,
    AGE,
    COUNT,
    /** A length of time such as {@code 3 months} or {@code 90 days}. */
    PERIOD,
    /** A list of days. */
    DATES,
    /** A list of codes or names. */
    WORDS,
    /** Rows of named cells. */
    TABLE;

    static final Map<String, Unit> BY_NAME = byName();

    private static Map<String, Unit> byName() {
        var units = new LinkedHashMap<String, Unit>();
        for (var unit : values()) {
            units.put(unit.written(), unit);
        }
        return units;
    }

    /** As parameter files write it, such as {@code working days}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
