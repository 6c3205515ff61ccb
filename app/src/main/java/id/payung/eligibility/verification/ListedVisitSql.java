package id.payung.eligibility.verification;

/** The statements behind lists of visits, over the rows while their list is judged or kept. */
final class ListedVisitSql {

    /** One row a visit; {@code typed} is what stands beside the result, as it is to be kept. */
    static final String VISITS =
            """
            select a.row_no, a.id, a.worker, a.territory, a.status, a.own ->> 'RESULT' as result,
                (a.own ->> 'VISITED_ON')::date as visited_on, a.own ->> 'OFFICER' as officer,
                coalesce(a.own ->> 'NOTE', '') as note, (a.own ->> 'DIED_ON')::date as died_on,
                case a.own ->> 'RESULT'
                    when 'DIED' then a.own ->> 'DIED_ON'
                    when 'EMPLOYED' then a.own ->> 'DETAIL'
                    when 'UNWILLING' then a.own ->> 'DETAIL'
                    when 'MOVED' then a.own ->> 'DETAIL' end as typed
            from arriving a
            """;

    /**
     * What a row says otherwise than the record: one row a field. A cell that is empty says
     * nothing; numbers that are sealed are compared by their indexes.
     */
    static final String DIFFERENCES =
            """
            select a.row_no, a.id, a.worker, a.status, a.own ->> 'RESULT' as result,
                a.own ->> 'OFFICER' as officer, f.field, f.printed, f.said, f.cipher
            from arriving a
            join registry.worker w on w.id = a.worker
            cross join lateral (values
                ('NAME', 'Nama', nullif(a.name, ''), w.name, null::bytea),
                ('BIRTH_PLACE', 'Tempat Lahir', a.birth_place, w.birth_place, null),
                ('BORN_ON', 'Tanggal Lahir', a.born_on::text, w.born_on::text, null),
                ('MOTHER', 'Nama Ibu Kandung', a.mother, w.mother, null),
                ('ADDRESS', 'Alamat', a.address, w.address, null),
                ('RT', 'RT', a.rt, lpad(w.rt, 3, '0'), null),
                ('RW', 'RW', a.rw, lpad(w.rw, 3, '0'), null),
                ('OCCUPATION', 'Pekerjaan', a.occupation_text,
                    case when w.occupation_text is null and a.occupation = w.occupation
                        then a.occupation_text else w.occupation_text end, null),
                ('FAMILY_CARD', 'No KK', encode(a.family_card_index, 'hex'),
                    encode(w.family_card_index, 'hex'), a.family_card_cipher),
                ('PHONE', 'No HP', encode(a.phone_index, 'hex'), encode(w.phone_index, 'hex'), a.phone_cipher)
            ) as f(field, printed, said, known, cipher)
            where f.said is not null and upper(f.said) is distinct from upper(f.known)
            """;

    /** The village each move leads to: {@code villages} reads the words typed in a regency. */
    static final String MOVES =
            """
            select v.row_no, v.worker, v.officer, v.status, m.village from (%s) v
            join unnest(:words::text[], :regencies::text[], :villages::text[]) as m(word, regency, village)
                on m.word = v.typed and m.regency = left(v.territory, 5)
            where v.result = 'MOVED'
            """
                    .formatted(VISITS);

    static final String KEEP =
            """
            insert into eligibility.verification (id, worker, territory, result, detail, note, found_on,
                officer, photo, standing, recorded_by, recorded_by_name, recorded_office, recorded_at, listing)
            select v.id, v.worker, v.territory, v.result,
                case v.result when 'MOVED' then m.village when 'CORRECTED' then d.fields else v.typed end,
                v.note, v.visited_on, v.officer, null, false, :account, :name,
                (select o.id from access.office o where o.id = :office), :at, :listing
            from (%s) v
            left join (%s) m on m.row_no = v.row_no
            left join (select row_no, string_agg(field, ', ' order by field) as fields
                       from (%s) d group by row_no) d on d.row_no = v.row_no
            where v.status in ('NEW', 'CHANGED')
            """
                    .formatted(VISITS, MOVES, DIFFERENCES);

    /** Of each worker of the list the latest visit stands, however late it was written down. */
    static final String STAND_NOT =
            """
            update eligibility.verification set standing = false
            where standing and worker in (select r.worker from intake.row r where r.listing = :listing)
            """;

    static final String STAND =
            """
            update eligibility.verification set standing = true where id in (
                select distinct on (v.worker) v.id from eligibility.verification v
                where v.worker in (select r.worker from intake.row r where r.listing = :listing)
                order by v.worker, v.found_on desc, v.recorded_at desc, v.id desc)
            """;

    private ListedVisitSql() {}
}
