package id.payung.rules.law;

import java.time.LocalDate;

/**
 * One value or table of the law as its file tells it.
 *
 * @param path place in the law's tree, such as {@code contribution/jkm}
 * @param description what the value is, in both languages
 * @param lastChecked when somebody last compared the file with the sources
 */
public record Parameter(
        String path,
        Sentence description,
        Unit unit,
        Dated<ParameterValue> values,
        LocalDate lastChecked) {}
