package id.payung.intake.reading;

import id.payung.shared.Sex;
import id.payung.sheets.Cell;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sex in the letters, words and numbers that lists use for it. */
final class SexCell {

    private static final Map<String, Sex> WORDS =
            Map.ofEntries(
                    Map.entry("l", Sex.MALE),
                    Map.entry("lk", Sex.MALE),
                    Map.entry("laki", Sex.MALE),
                    Map.entry("lakilaki", Sex.MALE),
                    Map.entry("lelaki", Sex.MALE),
                    Map.entry("pria", Sex.MALE),
                    Map.entry("m", Sex.MALE),
                    Map.entry("male", Sex.MALE),
                    Map.entry("1", Sex.MALE),
                    Map.entry("p", Sex.FEMALE),
                    Map.entry("pr", Sex.FEMALE),
                    Map.entry("perempuan", Sex.FEMALE),
                    Map.entry("prempuan", Sex.FEMALE),
                    Map.entry("wanita", Sex.FEMALE),
                    Map.entry("w", Sex.FEMALE),
                    Map.entry("f", Sex.FEMALE),
                    Map.entry("female", Sex.FEMALE),
                    Map.entry("2", Sex.FEMALE));

    private SexCell() {}

    static @Nullable Sex read(Cell cell, Findings findings) {
        String text = TextCells.optional(Column.SEX, cell, findings);
        if (text == null) {
            return null;
        }
        Sex sex = WORDS.get(word(text));
        if (sex == null) {
            findings.warn(Column.SEX, "sex-unreadable");
        }
        return sex;
    }

    private static String word(String text) {
        if (text.length() == 1) {
            return text.toLowerCase(Locale.ROOT);
        }
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
