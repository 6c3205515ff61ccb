package id.payung.rules.law;

import id.payung.rules.words.Sentence;
import java.time.LocalDate;
import java.util.Set;

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
        LocalDate lastChecked) {
    /** The same parameter with the versions that begin on the days confirmed. */
    Parameter confirmed(Set<LocalDate> days) {
        var versions =
                values.versions().stream()
                        .map(v -> days.contains(v.basis().from()) ? confirmed(v) : v)
                        .toList();
        return new Parameter(path, description, unit, new Dated<>(versions), lastChecked);
    }

    private static Version<ParameterValue> confirmed(Version<ParameterValue> version) {
        var basis = version.basis().withConfidence(Confidence.CONFIRMED);
        return new Version<>(basis, version.value().confirmed());
    }
}
