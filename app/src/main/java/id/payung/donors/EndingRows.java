package id.payung.donors;

import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pledges that end: who is warned of, and what became of their people. */
@Component
class EndingRows {
    // Of several that are due at once, as after days without power, only the most pressing is said.
    private static final String WARN =
            """
            insert into donors.warning (pledge, days, territory, raised_on)
            select p.id, t.days, p.territory, :today
            from donors.pledge p
            cross join lateral (select min(d) as days from unnest(array[60, 30, 7]) d
                                where p.ends_on - 1 - :today <= d) t
            where p.cancelled_at is null and p.ends_on > :today and t.days is not null
              and exists (select from donors.payment r where r.pledge = p.id)
              and not exists (select from donors.pledge q where q.renews = p.id and q.cancelled_at is null)
            on conflict do nothing
            """;
    // Tried once for each warning, until a draft is made.
    private static final String TO_HAND_OVER =
            """
            select p.id, p.fund, p.ends_on, p.recorded_by, w.days
            from donors.pledge p
            join lateral (select w.days, w.raised_on from donors.warning w where w.pledge = p.id
                          order by w.days limit 1) w on true
            left join donors.handover h on h.pledge = p.id
            where p.cancelled_at is null and p.ends_on > :today
              and not exists (select from donors.pledge q where q.renews = p.id and q.cancelled_at is null)
              and (h.pledge is null or h.decree is null and h.tried_on < w.raised_on)
            order by p.id
            """;
    private static final String COVERED =
            """
            select a.worker
            from donors.place a
            join donors.pledge p on p.id = a.pledge
            join donors.pledge_decree x on x.pledge = a.pledge
            join enrolment.cover_in_force c on c.decree = x.decree and c.worker = a.worker and upper(c.period) = p.ends_on
            where a.pledge = any (:pledges::uuid[]) and a.state = 'CONFIRMED'
            """;
    private static final String NOTE =
            """
            insert into donors.handover (pledge, territory, decree, fund, people, refusal, tried_on)
            select p.id, p.territory, :decree, :fund,
                (select count(*) from donors.place a join enrolment.decree_member m on m.worker = a.worker
                 where a.pledge = p.id and a.state = 'CONFIRMED' and m.decree = :decree), :refusal, :today
            from donors.pledge p where p.id = any (:pledges::uuid[])
            on conflict (pledge) do update set decree = excluded.decree, fund = excluded.fund,
                people = excluded.people, refusal = excluded.refusal, tried_on = excluded.tried_on
            """;

    private final JdbcClient jdbc;

    EndingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A pledge whose people need other money. */
    record Ending(UUID pledge, UUID fund, YearMonth last, UUID recordedBy, int days) {}

    int warn(LocalDate today) {
        return jdbc.sql(WARN).param("today", today).update();
    }

    List<Ending> toHandOver(LocalDate today) {
        return jdbc.sql(TO_HAND_OVER).param("today", today).query((row, _) -> read(row)).list();
    }

    /** Those whose cover by the pledges lasts to their end. */
    Set<UUID> covered(Collection<UUID> pledges) {
        return new HashSet<>(
                jdbc.sql(COVERED)
                        .param("pledges", pledges.toArray(UUID[]::new))
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    void note(
            Collection<UUID> pledges,
            @Nullable UUID decree,
            @Nullable UUID fund,
            @Nullable String refusal,
            LocalDate today) {
        jdbc.sql(NOTE)
                .param("pledges", pledges.toArray(UUID[]::new))
                .param("decree", decree)
                .param("fund", fund)
                .param("refusal", refusal)
                .param("today", today)
                .update();
    }

    TerritoryCode territory(UUID pledge) {
        return jdbc.sql("select territory from donors.pledge where id = ?")
                .param(pledge)
                .query((row, _) -> new TerritoryCode(row.getString(1)))
                .single();
    }

    Optional<Handover> handover(UUID pledge) {
        return jdbc.sql(
                        """
                        select h.*, d.number, f.name from donors.handover h
                        left join enrolment.decree d on d.id = h.decree left join funding.fund f on f.id = h.fund
                        where h.pledge = ?
                        """)
                .param(pledge)
                .query(
                        (row, _) ->
                                new Handover(
                                        row.getObject("decree", UUID.class),
                                        row.getString("number"),
                                        row.getString("name"),
                                        row.getInt("people"),
                                        row.getString("refusal"),
                                        row.getObject("tried_on", LocalDate.class)))
                .optional();
    }

    private static Ending read(ResultSet row) throws SQLException {
        return new Ending(
                row.getObject("id", UUID.class),
                row.getObject("fund", UUID.class),
                YearMonth.from(row.getObject("ends_on", LocalDate.class)).minusMonths(1),
                row.getObject("recorded_by", UUID.class),
                row.getInt("days"));
    }
}
