package id.payung.registry;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which deciles are meant, as they were known on a day: of each worker the fact whose reference day
 * is latest among those told by the end of that day and not yet taken back.
 *
 * @param knownOn the day, whatever became known later
 * @param endsAt the moment at which that day ends
 * @param decile only workers of this tenth
 * @param source only facts told by it
 */
public record DecileFilter(
        TerritoryCode territory,
        LocalDate knownOn,
        Instant endsAt,
        @Nullable Integer decile,
        @Nullable String source) {

    static final String FROM =
            """
            from registry.worker w
            cross join lateral (
                select d.decile, d.source, d.refers_to, d.known_at from registry.decile d
                where d.worker = w.id and d.known_at < :end and (d.withdrawn_at is null or d.withdrawn_at >= :end)
                order by d.refers_to desc, d.known_at desc limit 1) k
            where w.territory >= :low and w.territory < :high
              and (:decile::int is null or k.decile = :decile)
              and (:source::text is null or k.source = :source)
            """;

    /** Every decile of an area that was known at the end of the day. */
    public static DecileFilter knownOn(TerritoryCode territory, LocalDate day, ZoneId zone) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new DecileFilter(territory, day, end, null, null);
    }

    /** The same people of another tenth, or of all. */
    public DecileFilter of(@Nullable Integer other) {
        return new DecileFilter(territory, knownOn, endsAt, other, source);
    }

    Map<String, @Nullable Object> params() {
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        params.put("end", java.time.OffsetDateTime.ofInstant(endsAt, java.time.ZoneOffset.UTC));
        params.put("low", territory.value());
        params.put("high", territory.value() + "~");
        params.put("decile", decile);
        params.put("source", source);
        return params;
    }
}
