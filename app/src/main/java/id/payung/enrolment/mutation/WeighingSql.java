package id.payung.enrolment.mutation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements of {@link WeighingMutations}, over its temporary tables. */
final class WeighingSql {
    static final List<String> TABLES =
            List.of(
                    "drop table if exists mutating, mutating_span, mutating_seat",
                    """
                    create temporary table mutating (row_no int, id uuid, worker uuid, territory text collate "C",
                        reason text, happened_on date, place text, destination text, counterpart uuid, note text,
                        first_month date, fit boolean default false) on commit drop
                    """,
                    """
                    create temporary table mutating_span (row_no int, worker uuid, territory text collate "C",
                        decree uuid, granted_by uuid, fund uuid, starts_on date, ends_on date, in_force boolean)
                        on commit drop
                    """,
                    """
                    create temporary table mutating_seat (id uuid, row_no int, worker uuid, territory text collate "C",
                        decree uuid, fund uuid, starts_on date, ends_on date, paid_until date, joining uuid,
                        own boolean default false) on commit drop
                    """);

    static final String STAGE =
            """
            insert into mutating (row_no, id, worker, territory, reason, happened_on, place, destination,
                counterpart, note, first_month)
            select t.row_no, t.id, t.worker, t.territory, t.reason, t.happened_on, t.destination,
                (select a.code from territory.area a
                 where a.code = t.destination and a.kind in ('DESA', 'KELURAHAN') and t.reason = 'MOVED'),
                t.counterpart, t.note, (date_trunc('month', t.happened_on)
                    + case when t.reason = any (:atOnce::text[]) then interval '0' else interval '1 month' end)::date
            from (%s) t
            """;

    static final String SAME =
            """
            select m.row_no from mutating m
            join enrolment.mutation k on k.worker = m.worker and k.reason = m.reason
                and k.happened_on = m.happened_on and k.destination is not distinct from m.destination
                and k.told_at is not null and k.withdrawn_at is null
            """;

    static final String DROP = "delete from mutating where row_no in (select row_no from (%s) q)";
    static final String DROP_SEATS =
            "delete from mutating_seat where row_no in (select row_no from (%s) q)";

    static final String SPANS =
            """
            insert into mutating_span
            select m.row_no, c.worker, c.territory, c.decree, c.granted_by, c.fund,
                greatest(m.first_month, lower(c.period)), upper(c.period),
                g.in_force_at is not null and d.in_force_at is not null
            from mutating m
            join enrolment.coverage c on c.worker = m.worker and upper(c.period) > m.first_month
            join enrolment.decree g on g.id = c.granted_by
            join enrolment.decree d on d.id = c.decree
            where m.reason <> 'JOINS'
            """;

    // Who moves within the fund's area keeps his seat; an age ends only what the programme says
    // ends with it.
    static final String SEATS =
            """
            insert into mutating_seat (id, row_no, worker, territory, decree, fund, starts_on, ends_on)
            select distinct on (s.row_no, s.decree)
                uuidv7(), s.row_no, s.worker, s.territory, s.decree, s.fund, s.starts_on, s.ends_on
            from mutating_span s
            join mutating m on m.row_no = s.row_no
            join funding.fund f on f.id = s.fund
            join eligibility.programme p on p.id = f.programme
            join registry.worker w on w.id = s.worker
            where s.in_force
              and not (m.reason = 'MOVED' and m.destination is not null and m.destination ^@ f.territory)
              and (m.reason <> 'AGED'
                   or w.born_on + make_interval(years => (p.criteria -> 'practice' ->> 'endsAtAge')::int) <= m.happened_on)
            order by s.row_no, s.decree, s.starts_on
            """;

    static final String PUT_OFF =
            """
            update mutating_seat s set paid_until = t.month,
                starts_on = least(s.ends_on, greatest(s.starts_on, (t.month + interval '1 month')::date))
            from unnest(:workers::uuid[], :months::date[]) as t(worker, month)
            where s.decree = :decree and s.worker = t.worker
            """;

    static final String OPEN =
            """
            select s.id, s.worker, s.territory, s.fund, s.starts_on, s.ends_on,
                coalesce(m.counterpart, j.worker) as named
            from mutating_seat s join mutating m on m.row_no = s.row_no
            left join (
                select distinct on (counterpart) counterpart, worker from mutating
                where reason = 'JOINS' and counterpart is not null order by counterpart, row_no) j
                on j.counterpart = s.worker
            where s.starts_on < s.ends_on
            order by s.row_no, s.decree
            """;

    static final String JOINERS =
            "select worker, territory from mutating where reason = 'JOINS' and counterpart is null order by row_no";

    static final String GIVE =
            """
            update mutating_seat s set joining = t.worker
            from unnest(:seats::uuid[], :workers::uuid[]) as t(seat, worker) where s.id = t.seat
            """;

    static final String FIT =
            """
            update mutating set fit = true
            where case when reason = 'JOINS' then worker else counterpart end = any (:fit::uuid[])
            """;

    private WeighingSql() {}

    /** Who leaves a seat of which decree. */
    static Map<UUID, List<UUID>> byDecree(JdbcClient jdbc) {
        return jdbc
                .sql("select decree, worker from mutating_seat")
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("decree", UUID.class),
                                        row.getObject("worker", UUID.class)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
