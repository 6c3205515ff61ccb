package id.payung.law;

import id.payung.rules.law.Law;
import id.payung.rules.law.Parameter;
import id.payung.rules.law.ParameterValue;
import id.payung.rules.law.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a corrected file says from a day on, beside what holds now.
 *
 * @param from first day of a version, in either of the two
 * @param before {@code null} where no version begins on the day now
 * @param after {@code null} where the corrected file has no version from the day
 */
public record ValueChange(LocalDate from, @Nullable String before, @Nullable String after) {

    /** All versions of the parameter that differ, oldest first. */
    static List<ValueChange> of(String path, Law law, Law corrected) {
        var days = new TreeSet<LocalDate>();
        days.addAll(days(law, path));
        days.addAll(days(corrected, path));
        return days.stream()
                .filter(day -> !version(law, path, day).equals(version(corrected, path, day)))
                .map(day -> new ValueChange(day, said(law, path, day), said(corrected, path, day)))
                .toList();
    }

    private static List<LocalDate> days(Law law, String path) {
        return find(law, path).stream()
                .flatMap(parameter -> parameter.values().versions().stream())
                .map(version -> version.basis().from())
                .toList();
    }

    private static @Nullable String said(Law law, String path, LocalDate day) {
        return version(law, path, day)
                .flatMap(version -> find(law, path).map(parameter -> words(parameter, version)))
                .orElse(null);
    }

    /** With the source and how sure it is, for a correction may change no more than those. */
    private static String words(Parameter parameter, Version<ParameterValue> version) {
        var basis = version.basis();
        var sureness = basis.confidence().name().toLowerCase(Locale.ROOT);
        var end = basis.until() == null ? "" : ", until " + basis.until();
        return "%s (%s, %s%s)"
                .formatted(
                        ValueWords.of(parameter.unit(), version.value()),
                        basis.reference(),
                        sureness,
                        end);
    }

    private static Optional<Version<ParameterValue>> version(Law law, String path, LocalDate day) {
        return find(law, path).stream()
                .flatMap(parameter -> parameter.values().versions().stream())
                .filter(version -> version.basis().from().equals(day))
                .findFirst();
    }

    private static Optional<Parameter> find(Law law, String path) {
        return law.parameters().stream().filter(p -> p.path().equals(path)).findFirst();
    }
}
