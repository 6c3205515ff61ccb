package id.payung.rules.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value of the law through time, oldest version first.
 *
 * <p>After the last known change the last version goes on holding, unless the law itself set an
 * end.
 */
public record Dated<T>(List<Version<T>> versions) {

    public Dated {
        versions = List.copyOf(versions);
    }

    /** The version that holds on the day; empty before the first and after an end set by law. */
    public Optional<Version<T>> find(LocalDate day) {
        for (var i = versions.size() - 1; i >= 0; i--) {
            var version = versions.get(i);
            if (!day.isBefore(version.basis().from())) {
                return Optional.of(version).filter(v -> v.basis().holdsOn(day));
            }
        }
        return Optional.empty();
    }

    /**
     * The version that holds on the day, for values that never end.
     *
     * @throws IllegalArgumentException before the first version: whoever asks has to refuse such a
     *     day first, see {@link #refusal}
     */
    public Version<T> on(LocalDate day) {
        return find(day)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s has no version on %s"
                                                .formatted(first().basis().parameter(), day)));
    }

    /** The oldest version we model. */
    public Version<T> first() {
        return versions.getFirst();
    }

    /** The newest version, for values that are asked without a date. */
    public Version<T> latest() {
        return versions.getLast();
    }

    /** Why a day cannot be judged, when it lies before the first version. */
    public Optional<BeforeFirstVersion> refusal(LocalDate day) {
        var basis = first().basis();
        return day.isBefore(basis.from())
                ? Optional.of(new BeforeFirstVersion(basis.reference(), basis.from(), day))
                : Optional.empty();
    }

    /** The months on whose first day another version holds, or none any more. */
    public Stream<YearMonth> changes() {
        return versions.stream()
                .map(Version::basis)
                .flatMap(
                        basis ->
                                Stream.concat(
                                        Stream.of(basis.from()),
                                        Stream.ofNullable(basis.until())
                                                .map(last -> last.plusDays(1))))
                .map(day -> YearMonth.from(day.plusMonths(1).minusDays(1)));
    }

    /** The same versions read another way. */
    public <R> Dated<R> map(Function<T, R> reading) {
        return new Dated<>(
                versions.stream()
                        .map(v -> new Version<>(v.basis(), reading.apply(v.value())))
                        .toList());
    }
}
