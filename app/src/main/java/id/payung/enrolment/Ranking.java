package id.payung.enrolment;

import id.payung.eligibility.RankBy;
import id.payung.registry.Occupation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order in which people wait for the seats of a fund. Those whom every criterion leaves equal
 * stand in the order of their registration, so that no two share a place.
 *
 * @param criteria the weightiest first
 */
public record Ranking(List<RankBy> criteria) {
    public Ranking {
        criteria = List.copyOf(criteria);
    }

    /**
     * What is known of somebody who waits, by which he is put in order.
     *
     * @param occupation its code
     * @param knownSince when he came onto the register
     */
    public record Known(
            @Nullable Integer decile,
            @Nullable String occupation,
            @Nullable LocalDate bornOn,
            Instant knownSince) {

        int danger() {
            return Occupation.danger(occupation);
        }
    }

    /**
     * By what the one stands before the other.
     *
     * @return empty where only the order of registration parts them
     */
    public Optional<RankBy> decides(Known before, Known behind) {
        return criteria.stream()
                .filter(by -> comparing(by).compare(before, behind) != 0)
                .findFirst();
    }

    /** SQL of the order, over assessments {@code a} and workers {@code w}. */
    String sql() {
        return Stream.concat(criteria.stream().map(Ranking::sql), Stream.of("a.worker"))
                .collect(Collectors.joining(", "));
    }

    private static String sql(RankBy by) {
        return switch (by) {
            case DECILE -> "a.decile nulls last";
            case RISK ->
                    "case when w.occupation in (%s) then 0 when w.occupation in (%s) then 1 else 2 end"
                            .formatted(ofDanger(2), ofDanger(1));
            case AGE -> "w.born_on nulls last";
            case KNOWN_SINCE -> "w.registered_at";
        };
    }

    private static String ofDanger(int danger) {
        return Arrays.stream(Occupation.values())
                .filter(occupation -> occupation.danger() == danger)
                .map(occupation -> "'" + occupation.name() + "'")
                .collect(Collectors.joining(", "));
    }

    private static Comparator<Known> comparing(RankBy by) {
        return switch (by) {
            case DECILE ->
                    Comparator.comparing(
                            Known::decile, Comparator.nullsLast(Comparator.naturalOrder()));
            case RISK -> Comparator.comparingInt(Known::danger).reversed();
            case AGE ->
                    Comparator.comparing(
                            Known::bornOn, Comparator.nullsLast(Comparator.naturalOrder()));
            case KNOWN_SINCE -> Comparator.comparing(Known::knownSince);
        };
    }
}
