package id.payung.intake;

import id.payung.audit.AuditTrail;
import id.payung.intake.reading.Column;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.shared.TerritoryCode.Level;
import id.payung.territory.NamedArea;
import id.payung.territory.Territories;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sukamaju, but which? A name that several places bear is asked of the office once, and its answer
 * is remembered for all its lists.
 */
@Component
@Transactional
public class AmbiguousPlaces {
    private static final int ASKED_AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final ListingLog log;
    private final Territories territories;
    private final AuditTrail audit;
    private final Clock clock;

    AmbiguousPlaces(
            JdbcClient jdbc,
            ListingLog log,
            Territories territories,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.territories = territories;
        this.audit = audit;
        this.clock = clock;
    }

    Placing placing(Listing listing) {
        Map<String, TerritoryCode> settled = new HashMap<>();
        jdbc.sql("select col, written, place from intake.settled_place where office = ?")
                .param(listing.office())
                .query(
                        row -> {
                            settled.put(
                                    Placing.key(row.getString("col"), row.getString("written")),
                                    new TerritoryCode(row.getString("place")));
                        });
        return new Placing(territories, listing.territory(), settled);
    }

    /** The names to be asked about, the most frequent first; empty when the list is not seen. */
    @Transactional(readOnly = true)
    public List<AmbiguousPlace> of(UUID listing) {
        return log.find(listing).map(this::of).orElse(List.of());
    }

    private List<AmbiguousPlace> of(Listing listing) {
        return jdbc.sql(
                        """
                        select f.col, f.args[2] as written, count(*) as times from intake.finding f
                        where f.listing = ? and f.code = 'area-ambiguous'
                        group by f.col, f.args[2] order by count(*) desc, f.args[2] limit ?
                        """)
                .params(listing.id(), ASKED_AT_ONCE)
                .query(
                        (row, _) ->
                                place(
                                        listing,
                                        row.getString("col"),
                                        row.getString("written"),
                                        row.getLong("times")))
                .list();
    }

    private AmbiguousPlace place(Listing listing, String column, String written, long rows) {
        return new AmbiguousPlace(
                column,
                written,
                rows,
                territories.named(written, level(column), listing.territory())
                                instanceof NamedArea.Shared(var areas)
                        ? areas
                        : List.of());
    }

    /**
     * Remembers which place the office means.
     *
     * @return whether it was one of those the name may mean; empty when the list is not seen
     */
    public Optional<Outcome<Boolean, ListingRefused>> settle(
            UUID listing, String column, String written, TerritoryCode place) {
        return log.find(listing).map(found -> settle(found, column, written, place));
    }

    private Outcome<Boolean, ListingRefused> settle(
            Listing listing, String column, String written, TerritoryCode place) {
        if (!Listings.may(Permission.UPLOAD_LISTINGS, listing)) {
            return Outcome.refused(new ListingRefused.NotEntitled());
        }
        boolean possible =
                of(listing).stream()
                        .filter(asked -> asked.column().equals(column))
                        .filter(asked -> asked.written().equals(written))
                        .flatMap(asked -> asked.places().stream())
                        .anyMatch(area -> area.code().equals(place.value()));
        if (possible) {
            jdbc.sql(
                            """
                            insert into intake.settled_place (office, col, written, place, settled_by, settled_at)
                            values (?, ?, ?, ?, ?, ?)
                            on conflict (office, col, written) do update set place = excluded.place,
                                settled_by = excluded.settled_by, settled_at = excluded.settled_at
                            """)
                    .params(
                            listing.office(),
                            column,
                            written,
                            place.value(),
                            Acting.required().account(),
                            OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            audit.record(
                    "listing.place-settled",
                    "listing",
                    listing.id(),
                    listing.territory(),
                    Map.of("written", written, "place", place.value()));
        }
        return Outcome.done(possible);
    }

    private static Level level(String column) {
        return column.equals(Column.REGENCY.printed())
                ? Level.REGENCY
                : column.equals(Column.DISTRICT.printed()) ? Level.DISTRICT : Level.VILLAGE;
    }
}
