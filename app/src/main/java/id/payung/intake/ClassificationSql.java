package id.payung.intake;

/**
 * The statements of {@link Classification}, over the temporary tables of one check: {@code
 * arriving} rows, those {@code met} in the register, those known {@code elsewhere}, those {@code
 * repeated} in the file, and those {@code clashing} with another name.
 */
final class ClassificationSql {

    static final String DROP = "drop table if exists met, elsewhere, repeated, clashing";

    static final String CLASHING =
            """
            create temporary table clashing (row_no int primary key, within_file boolean not null) on commit drop
            """;

    /** A list that names only the regency says nothing new of somebody known by village. */
    private static final String SAYS_NOTHING_NEW =
            """
            (lower(a.name) = lower(w.name) and w.territory ^@ a.territory
                and (a.birth_place is null or lower(a.birth_place) is not distinct from lower(w.birth_place))
                and (a.born_on is null or a.born_on = w.born_on)
                and (a.sex is null or a.sex = w.sex)
                and (a.mother is null or lower(a.mother) is not distinct from lower(w.mother))
                and (a.family_card_index is null or a.family_card_index is not distinct from w.family_card_index)
                and (a.address is null or lower(a.address) is not distinct from lower(w.address))
                and (a.rt is null or a.rt is not distinct from w.rt)
                and (a.rw is null or a.rw is not distinct from w.rw)
                and (a.occupation_text is null
                    or lower(a.occupation_text) is not distinct from lower(w.occupation_text))
                and (a.phone_index is null or a.phone_index is not distinct from w.phone_index)
                and (a.income is null or a.income is not distinct from w.income)
                and (a.decile is null or a.decile is not distinct from (
                    select d.decile from registry.decile d where d.worker = w.id and d.withdrawn_at is null
                    order by d.refers_to desc, d.known_at desc limit 1)))
            """;

    static final String MET =
            """
            create temporary table met on commit drop as
            select a.row_no, w.id as worker, w.registered_at, a.name as said, w.name as known,
                (a.name_key = w.name_key or a.name = '') as same_name, %s as same
            from arriving a
            join registry.bearer b on b.nik_index = a.nik_index
            join registry.worker w on w.id = b.worker
            where a.status is null
            """
                    .formatted(SAYS_NOTHING_NEW);

    static final String NOWHERE_ELSE =
            "create temporary table elsewhere (row_no int) on commit drop";

    static final String ELSEWHERE =
            """
            create temporary table elsewhere on commit drop as
            with asked as (
                select a.row_no, a.nik_index from arriving a
                where a.status is null and not exists (select from met m where m.row_no = a.row_no)
            ), answered as (
                select registry.registered(array_agg(nik_index)) as nik_index
                from asked group by row_no / 20000
            )
            select a.row_no from asked a where a.nik_index in (select nik_index from answered)
            """;

    static final String NOT_REPEATED =
            "create temporary table repeated (row_no int, first int) on commit drop";

    static final String REPEATED =
            """
            create temporary table repeated on commit drop as
            with standing as (
                select a.row_no, a.nik_index, a.name, a.name_key from arriving a
                where a.status is null
                  and not exists (select from clashing c where c.row_no = a.row_no)
                  and not exists (select from elsewhere e where e.row_no = a.row_no)
            ), often as (
                select nik_index, min(row_no) as first from standing group by nik_index having count(*) > 1
            )
            select s.row_no, o.first, s.name as said, f.name as known, s.name_key = f.name_key as same_name
            from often o
            join standing s on s.nik_index = o.nik_index
            join standing f on f.row_no = o.first
            where s.row_no <> o.first
            """;

    private static final String STATUS =
            """
            case when a.status is not null then a.status
                when c.row_no is not null or e.row_no is not null then 'REFUSED'
                when r.row_no is not null then 'DUPLICATE'
                when m.row_no is null then 'NEW'
                when m.same then 'SAME' else 'CHANGED' end
            """;

    private static final String JUDGED =
            """
            from arriving a
            left join met m on m.row_no = a.row_no
            left join clashing c on c.row_no = a.row_no
            left join elsewhere e on e.row_no = a.row_no
            left join repeated r on r.row_no = a.row_no
            """;

    static final String KEEP =
            """
            insert into intake.row (listing, row_no, id, territory, status, warned, worker, %1$s)
            select :listing, a.row_no, a.id, a.territory, %2$s, a.warned, m.worker, %3$s
            %4$s
            """
                    .formatted(
                            String.join(", ", StagedColumns.VALUES),
                            STATUS,
                            "a." + String.join(", a.", StagedColumns.VALUES),
                            JUDGED);

    static final String REWRITE =
            """
            update intake.row kept set status = judged.status, worker = judged.worker
            from (select a.row_no, m.worker, %s as status %s) judged
            where kept.listing = :listing and kept.row_no = judged.row_no
            """
                    .formatted(STATUS, JUDGED);

    static final String FINDINGS =
            """
            insert into intake.finding (listing, row_no, col, code, severity, territory, record, args)
            select :listing, a.row_no, f.col, f.code, f.severity, a.territory, a.id, f.args
            %s
            cross join lateral (
                select 'Nama' as col, 'nik-registered-name' as code, 'REFUSED' as severity,
                    array[(m.registered_at at time zone 'Asia/Jakarta')::date::text] as args
                where c.row_no is not null and not c.within_file
                union all
                select 'Nama', 'nik-repeated-name', 'REFUSED', array[r.first::text]
                where c.row_no is not null and c.within_file
                union all
                select 'NIK', 'nik-registered-elsewhere', 'REFUSED', '{}'
                where e.row_no is not null
                union all
                select 'NIK', 'row-repeated', 'NOTE', array[r.first::text]
                where r.row_no is not null and c.row_no is null and e.row_no is null
            ) f
            where c.row_no is not null or e.row_no is not null or r.row_no is not null
            """
                    .formatted(JUDGED);

    private ClassificationSql() {}

    /** Rows of a list on which the register has changed its mind since the check. */
    static final String STALE =
            """
            select a.* from intake.row a left join registry.worker w on w.id = a.worker
            where a.listing = :listing and a.status in ('CHANGED', 'SAME')
              and (w.id is null or a.name_key <> w.name_key or (a.status = 'SAME') <> %s)
            """
                    .formatted(SAYS_NOTHING_NEW);

    /** Rows taken for new whose NIK somebody else has registered meanwhile. */
    static final String FORESTALLED =
            """
            select a.* from intake.row a
            where a.listing = :listing and a.status = 'NEW'
              and not exists (select from registry.worker w where w.id = a.id)
            """;
}
