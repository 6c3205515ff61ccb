package id.payung.donors;

import id.payung.donors.Place.Nearness;
import id.payung.enrolment.SpokenFor;
import id.payung.funding.Fund;
import id.payung.funding.Tariff;
import id.payung.postgres.ListOrder;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of places; who is proposed for one is decided in the order in which decrees fill seats. */
@Component
class PlaceRows {
    // The poorest first, then who has been known longest: the order of the waiting list.
    private static final String PROPOSE =
            """
            insert into donors.place (pledge, worker, territory, period, transport, nearness, rank, decile, company,
                state, proposed_at)
            select :pledge, x.worker, x.territory, daterange(:from, :until), :sector, :nearness, x.rank, x.decile,
                :company, 'PROPOSED', :at
            from (
                select a.worker, a.territory, a.decile,
                    row_number() over (order by a.decile nulls last, w.registered_at, a.worker) as rank
                from eligibility.assessment a
                join registry.worker w on w.id = a.worker and w.died_on is null
                where a.programme = :programme and a.outcome = 'ELIGIBLE'
                  and a.territory >= :area and a.territory < :area || '~'
                  and (:occupations::text[] = '{}' or w.occupation = any (:occupations::text[]))
                  and coalesce(w.occupation = any (:transport::text[]), false) = :sector
                  and not exists (select from enrolment.coverage c
                                  where c.worker = a.worker and c.period && daterange(:from, :until))
                  and not exists (select from donors.place o where o.worker = a.worker
                                  and (o.pledge = :pledge
                                       or o.state <> 'RELEASED' and o.period && daterange(:from, :until)))
            """
                    + SpokenFor.NOT_GONE
                    + SpokenFor.NOT_PROMISED
                    + SpokenFor.NOT_DRAFTED
                    + """
                order by rank limit :places) x
            on conflict do nothing
            """;
    private static final String LIST =
            """
            select a.*, w.name, w.name_key, exists (
                select from donors.pledge_decree x join enrolment.cover_in_force c on c.decree = x.decree
                where x.pledge = a.pledge and c.worker = a.worker) as covered
            from donors.place a join registry.worker w on w.id = a.worker
            where a.pledge = :pledge
            """;
    private static final String STANDING = "from (" + LIST + ") x where true";
    private static final String STATE = "array_position('{PROPOSED,CONFIRMED,RELEASED}', x.state)";
    private static final String NEARNESS =
            "array_position('{NAMED,VILLAGE,DISTRICT,REGENCY,FARTHER}', x.nearness)";
    private static final ListOrder ORDER =
            ListOrder.of("x.worker")
                    .along(STATE, NEARNESS, "x.rank")
                    .or("nama", "x.name_key")
                    .or("wilayah", "x.territory")
                    .or("dekat", "row(" + NEARNESS + ", x.rank)")
                    .or("keadaan", "row(not x.covered, " + STATE + ")");
    private static final int WORTH_COUNTING = 1_000;

    private final JdbcClient jdbc;
    private final PledgeRows pledges;

    PlaceRows(JdbcClient jdbc, PledgeRows pledges) {
        this.jdbc = jdbc;
        this.pledges = pledges;
    }

    /** Places of the sector on which nobody stands. */
    int free(Pledge pledge, boolean transport) {
        int all = transport ? pledge.size().transport() : pledge.size().others();
        return all
                - jdbc.sql(
                                "select count(*) from donors.place where pledge = ? and transport"
                                        + " = ? and state <> 'RELEASED'")
                        .params(pledge.id(), transport)
                        .query((row, _) -> row.getInt(1))
                        .single();
    }

    int propose(
            Pledge pledge,
            Donor donor,
            Fund fund,
            TerritoryCode area,
            Nearness nearness,
            boolean transport) {
        int proposed =
                jdbc.sql(PROPOSE)
                        .param("pledge", pledge.id())
                        .param("from", pledge.months().startsOn())
                        .param("until", pledge.months().endsOn())
                        .param("sector", transport)
                        .param("nearness", nearness.name())
                        .param("company", PledgeWriting.publicName(donor))
                        .param("at", pledges.now())
                        .param("programme", fund.programme())
                        .param("area", area.value())
                        .param("occupations", fund.occupations().toArray(String[]::new))
                        .param("transport", Tariff.transportOccupations())
                        .param("places", free(pledge, transport))
                        .update();
        if (proposed >= WORTH_COUNTING) {
            jdbc.sql("analyze donors.place").update();
        }
        return proposed;
    }

    /** Of those named, or of all where none is. */
    int confirm(Pledge pledge, Collection<UUID> workers) {
        Actor actor = Acting.required();
        return jdbc.sql(
                        """
                        update donors.place set state = 'CONFIRMED', settled_by = :by, settled_by_name = :byName,
                            settled_at = :at
                        where pledge = :pledge and state = 'PROPOSED'
                          and (:workers::uuid[] = '{}' or worker = any (:workers::uuid[]))
                        """)
                .param("by", actor.account())
                .param("byName", actor.name())
                .param("at", pledges.now())
                .param("pledge", pledge.id())
                .param("workers", workers.toArray(UUID[]::new))
                .update();
    }

    void release(Pledge pledge, UUID worker, String reason) {
        Actor actor = Acting.required();
        jdbc.sql(
                        """
                        update donors.place set state = 'RELEASED', release_reason = ?, settled_by = ?,
                            settled_by_name = ?, settled_at = ?
                        where pledge = ? and worker = ?
                        """)
                .params(reason, actor.account(), actor.name(), pledges.now(), pledge.id(), worker)
                .update();
    }

    /** Proposed ones first, then by nearness and rank, or in the order of a column. */
    List<Place> list(UUID pledge, Position position, int limit) {
        return jdbc.sql("select x.* " + STANDING + ORDER.sql(position, STANDING) + "limit :limit")
                .param("pledge", pledge)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    /** Hands over all of them, one by one; how many. */
    long export(UUID pledge, Position position, Consumer<Place> to) {
        return ListOrder.each(
                jdbc.sql("select x.* " + STANDING + ORDER.sql(position.beginning(), STANDING))
                        .param("pledge", pledge),
                (row, _) -> read(row),
                to);
    }

    Optional<Place> find(UUID pledge, UUID worker) {
        return jdbc.sql(LIST + "and a.worker = :worker")
                .param("pledge", pledge)
                .param("worker", worker)
                .query((row, _) -> read(row))
                .optional();
    }

    private static Place read(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("worker", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                row.getBoolean("transport"),
                Nearness.valueOf(row.getString("nearness")),
                row.getInt("rank"),
                row.getObject("decile", Integer.class),
                Place.State.valueOf(row.getString("state")),
                row.getString("release_reason"),
                row.getBoolean("covered"));
    }
}
