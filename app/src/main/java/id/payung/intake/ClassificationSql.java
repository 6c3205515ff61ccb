package id.payung.intake;

/** The statements of {@link Classification}, over the tables of {@link Staging}. */
final class ClassificationSql {

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
            insert into met
            select a.row_no, w.id, w.registered_at, a.name, w.name, (a.name_key = w.name_key or a.name = ''), %s
            from arriving a
            join registry.bearer b on b.nik_index = a.nik_index
            join registry.worker w on w.id = b.worker
            where a.status is null
            """
                    .formatted(SAYS_NOTHING_NEW);

    static final String ELSEWHERE =
            """
            insert into elsewhere
            with asked as (
                select a.row_no, a.nik_index from arriving a
                where a.status is null and not exists (select from met m where m.row_no = a.row_no)
            ), answered as (
                select registry.registered(array_agg(nik_index)) as nik_index
                from asked group by row_no / 20000
            )
            select a.row_no from asked a where a.nik_index in (select nik_index from answered)
            """;

    /** Staged rows that nothing speaks against so far. */
    static final String REPEATED_WHILE_STAGED =
            repeated(
                    """
                    from arriving a
                    where a.status is null
                      and not exists (select from clashing c where c.row_no = a.row_no)
                      and not exists (select from elsewhere e where e.row_no = a.row_no)
                    """);

    /** The same of rows that the list keeps already. */
    static final String REPEATED_IN_LIST =
            repeated("from intake.row a where a.listing = :listing and a.status <> 'REFUSED'");

    private static final String STATUS =
            """
            case when a.status is not null then a.status
                when c.row_no is not null or e.row_no is not null then 'REFUSED'
                when m.row_no is null then 'NEW'
                when m.same then 'SAME' else 'CHANGED' end
            """;

    private static final String JUDGED =
            """
            from arriving a
            left join met m on m.row_no = a.row_no
            left join clashing c on c.row_no = a.row_no
            left join elsewhere e on e.row_no = a.row_no
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

    static final String FIND =
            """
            insert into intake.finding (listing, row_no, col, code, severity, territory, record, args)
            select :listing, a.row_no, 'Nama', 'nik-registered-name', 'REFUSED', a.territory, a.id,
                array[(m.registered_at at time zone 'Asia/Jakarta')::date::text]
            from clashing c join arriving a on a.row_no = c.row_no join met m on m.row_no = c.row_no
            union all
            select :listing, a.row_no, 'NIK', 'nik-registered-elsewhere', 'REFUSED', a.territory, a.id, '{}'
            from elsewhere e join arriving a on a.row_no = e.row_no
            """;

    static final String SETTLE_REPEATED =
            """
            update intake.row kept set status = case when c.row_no is null then 'DUPLICATE' else 'REFUSED' end
            from repeated r left join clashing c on c.row_no = r.row_no
            where kept.listing = :listing and kept.row_no = r.row_no
            """;

    static final String FIND_REPEATED =
            """
            insert into intake.finding (listing, row_no, col, code, severity, territory, record, args)
            select kept.listing, r.row_no, f.col, f.code, f.severity, kept.territory, kept.id, array[r.first::text]
            from repeated r
            join intake.row kept on kept.listing = :listing and kept.row_no = r.row_no
            join (values ('REFUSED', 'Nama', 'nik-repeated-name', 'REFUSED'),
                    ('DUPLICATE', 'NIK', 'row-repeated', 'NOTE')) f (status, col, code, severity)
                on f.status = kept.status
            """;

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

    private ClassificationSql() {}

    /** Each row after the first under its NIK. */
    private static String repeated(String standing) {
        return """
            insert into repeated
            select row_no, first, said, known, said_key = known_key
            from (
                select a.row_no, a.name as said, a.name_key as said_key, first_value(a.row_no) over same_nik as first,
                    first_value(a.name) over same_nik as known, first_value(a.name_key) over same_nik as known_key
                %s
                window same_nik as (partition by a.nik_index order by a.row_no)) s
            where row_no <> first
            """
                .formatted(standing);
    }
}
