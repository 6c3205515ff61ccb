package id.payung.intake.reading;

import java.util.Locale;

/** Names of months in Indonesian and English, short or long, old or new spelling. */
final class MonthNames {

    private static final String[][] BEGINNINGS = {
        {"jan"},
        {"feb", "peb"},
        {"mar", "mrt"},
        {"apr"},
        {"mei", "may"},
        {"jun"},
        {"jul"},
        {"agu", "agt", "ags", "aug"},
        {"sep"},
        {"okt", "oct"},
        {"nov", "nop"},
        {"des", "dec"},
    };

    private MonthNames() {}

    /** 1 to 12, or 0 when the word is no month. */
    static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < 3) {
            return 0;
        }
        for (int month = 0; month < BEGINNINGS.length; month++) {
            for (String beginning : BEGINNINGS[month]) {
                if (lower.startsWith(beginning)) {
                    return month + 1;
                }
            }
        }
        return 0;
    }
}
