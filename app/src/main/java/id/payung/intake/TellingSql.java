package id.payung.intake;

import java.util.List;

/** The statements of {@link Telling}, over the temporary tables of {@link ClassificationSql}. */
final class TellingSql {

    /** By what two rows of one person say the same; numbers that are sealed by their indexes. */
    private static final List<String> TOLD =
            List.of(
                    "own",
                    "decile",
                    "born_on",
                    "birth_place",
                    "mother",
                    "family_card_index",
                    "address",
                    "rt",
                    "rw",
                    "occupation_text",
                    "phone_index");

    /** A row stands where its worker lives, whatever office sent it. */
    static final String MEET =
            """
            update arriving a set worker = m.worker, territory = w.territory
            from met m join registry.worker w on w.id = m.worker
            where m.row_no = a.row_no and a.status is null
            """;

    static final String FIND =
            """
            insert into arriving_finding (row_no, col, code, severity, territory, record, args)
            select a.row_no, f.col, f.code, f.severity, a.territory, a.id, f.args
            from arriving a
            left join met m on m.row_no = a.row_no
            left join clashing c on c.row_no = a.row_no
            left join elsewhere e on e.row_no = a.row_no
            left join repeated r on r.row_no = a.row_no
            left join arriving o on o.row_no = r.first
            cross join lateral (
                select 'Nama' as col, 'nik-registered-name' as code, 'REFUSED' as severity,
                    array[(m.registered_at at time zone 'Asia/Jakarta')::date::text] as args
                where c.row_no is not null and not c.within_file and m.row_no is not null
                union all
                select 'NIK', 'nik-registered-elsewhere', 'REFUSED', '{}'::text[]
                where e.row_no is not null or (m.row_no is not null and not a.territory ^@ :home)
                union all
                select 'NIK', 'nik-unknown', 'REFUSED', '{}'::text[]
                where m.row_no is null and e.row_no is null
                union all
                select 'NIK', 'row-contradicts', 'REFUSED', array[r.first::text]
                where r.row_no is not null and (%1$s) is distinct from (%2$s)
                union all
                select 'NIK', 'row-repeated', 'NOTE', array[r.first::text]
                where r.row_no is not null and (%1$s) is not distinct from (%2$s)
            ) f
            where a.status is null
            """
                    .formatted(told("a."), told("o."));

    static final String SETTLE =
            """
            update arriving a set status = case f.severity when 'NOTE' then 'DUPLICATE' else 'REFUSED' end
            from (
                select row_no, max(severity) as severity from arriving_finding
                where code in ('nik-registered-name', 'nik-registered-elsewhere', 'nik-unknown',
                    'row-contradicts', 'row-repeated')
                group by row_no) f
            where f.row_no = a.row_no and a.status is null
            """;

    static final String NEW = "update arriving set status = 'NEW' where status is null";

    static final String KEEP =
            """
            insert into intake.row (listing, row_no, id, territory, status, warned, worker, %1$s)
            select :listing, a.row_no, a.id, a.territory, a.status, a.warned, a.worker, %2$s
            from arriving a
            order by a.row_no
            """
                    .formatted(
                            String.join(", ", StagedColumns.VALUES),
                            "a." + String.join(", a.", StagedColumns.VALUES));

    /** What was found while reading stands where its row stands by now. */
    static final String KEEP_FINDINGS =
            """
            insert into intake.finding (listing, row_no, col, code, severity, territory, record, value, args)
            select :listing, f.row_no, f.col, f.code, f.severity, a.territory, f.record, f.value,
                coalesce(f.args, '{}')
            from arriving_finding f join arriving a on a.row_no = f.row_no
            """;

    static final String AGAIN =
            """
            insert into arriving select r.* from intake.row r
            where r.listing = :listing and r.status in ('NEW', 'CHANGED', 'SAME')
            """;

    static final String FORGET_STATUS = "update arriving set status = null, worker = null";

    static final String KEEP_AGAIN =
            """
            update intake.row kept set status = a.status, worker = a.worker, territory = a.territory, warned = a.warned
            from arriving a
            where kept.listing = :listing and kept.row_no = a.row_no
              and (kept.status, kept.worker, kept.territory, kept.warned)
                is distinct from (a.status, a.worker, a.territory, a.warned)
            """;

    static final String KEEP_NEW_FINDINGS =
            """
            insert into intake.finding (listing, row_no, col, code, severity, territory, record, args)
            select :listing, f.row_no, f.col, f.code, f.severity, a.territory, f.record, coalesce(f.args, '{}')
            from arriving_finding f join arriving a on a.row_no = f.row_no
            where not exists (
                select from intake.finding k
                where k.listing = :listing and k.row_no = f.row_no and k.code = f.code)
            """;

    private TellingSql() {}

    private static String told(String of) {
        return of + String.join(", " + of, TOLD);
    }
}
