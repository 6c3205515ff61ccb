package id.payung.registry;

/** The statements behind {@link Sightings}: each works on all rows of a list at once. */
final class SightingSql {

    static final String REGISTER =
            """
            insert into registry.worker (id, territory, nik_index, nik_cipher, nik_from, nik_masked,
                name, name_key, birth_place, born_on, sex, mother,
                family_card_index, family_card_cipher, family_card_from, address, rt, rw,
                occupation, occupation_text, phone_index, phone_cipher, phone_from, income,
                registered_at, changed_at)
            select a.id, a.territory, a.nik_index, a.nik_cipher, a.id, a.nik_masked,
                a.name, a.name_key, a.birth_place, coalesce(a.born_on, a.nik_born_on),
                coalesce(a.sex, a.nik_sex), a.mother,
                a.family_card_index, a.family_card_cipher,
                case when a.family_card_cipher is not null then a.id end, a.address, a.rt, a.rw,
                a.occupation, a.occupation_text, a.phone_index, a.phone_cipher,
                case when a.phone_cipher is not null then a.id end, a.income, :at, :at
            from arriving_sighting a
            where a.worker is null
              and not exists (select from registry.absorbed former where former.nik_index = a.nik_index)
            """;

    /** The same beside lists that made some of them known meanwhile. */
    static final String REGISTER_THE_REST = REGISTER + "on conflict (nik_index) do nothing";

    static final String KEEP =
            """
            insert into registry.sighting (id, worker, territory, office, listing, row_no, seen_at,
                nik_cipher, nik_born_on, nik_sex, name, name_key, birth_place, born_on, sex, mother,
                family_card_index, family_card_cipher, address, rt, rw, occupation, occupation_text,
                phone_index, phone_cipher, income, decile, came_from)
            select a.id, coalesce(a.worker, a.id), a.territory, :office, :listing, a.row_no, :at,
                a.nik_cipher, a.nik_born_on, a.nik_sex, a.name, a.name_key, a.birth_place, a.born_on,
                a.sex, a.mother, a.family_card_index, a.family_card_cipher, a.address, a.rt, a.rw,
                a.occupation, a.occupation_text, a.phone_index, a.phone_cipher, a.income, a.decile, former.worker
            from arriving_sighting a
            left join registry.absorbed former on former.nik_index = a.nik_index and former.bearer = a.worker
            """;

    /** A list that names only the regency does not take a worker out of her village. */
    static final String FOLLOW =
            """
            update registry.worker w set
                territory = case when w.territory ^@ a.territory then w.territory else a.territory end,
                name = a.name, name_key = a.name_key,
                birth_place = coalesce(a.birth_place, w.birth_place),
                born_on = coalesce(a.born_on, w.born_on), sex = coalesce(a.sex, w.sex),
                mother = coalesce(a.mother, w.mother),
                family_card_index = coalesce(a.family_card_index, w.family_card_index),
                family_card_cipher = coalesce(a.family_card_cipher, w.family_card_cipher),
                family_card_from = case when a.family_card_cipher is null then w.family_card_from else a.id end,
                address = coalesce(a.address, w.address),
                rt = coalesce(a.rt, w.rt), rw = coalesce(a.rw, w.rw),
                occupation = coalesce(a.occupation, w.occupation),
                occupation_text = coalesce(a.occupation_text, w.occupation_text),
                phone_index = coalesce(a.phone_index, w.phone_index),
                phone_cipher = coalesce(a.phone_cipher, w.phone_cipher),
                phone_from = case when a.phone_cipher is null then w.phone_from else a.id end,
                income = coalesce(a.income, w.income), changed_at = :at
            from arriving_sighting a
            where w.id = a.worker and a.changes
            """;

    static final String KEEP_DECILES =
            """
            insert into registry.decile (worker, territory, refers_to, source, known_at, decile, sighting, came_from)
            select coalesce(a.worker, a.id), a.territory, :refersTo, :source, :at, a.decile, a.id, former.worker
            from arriving_sighting a
            left join registry.absorbed former on former.nik_index = a.nik_index and former.bearer = a.worker
            where a.decile is not null
            """;

    static final String WITHDRAW =
            "update registry.sighting set withdrawn_at = :at where listing = :listing and"
                    + " withdrawn_at is null";

    static final String WITHDRAW_DECILES =
            """
            update registry.decile d set withdrawn_at = :at
            from registry.sighting s
            where s.listing = :listing and d.sighting = s.id and d.withdrawn_at is null
            """;

    static final String FORGET =
            """
            delete from registry.worker w
            using registry.sighting gone
            where gone.listing = :listing and gone.worker = w.id
              and not exists (select from registry.sighting s where s.worker = w.id and s.withdrawn_at is null)
            """;

    static final String RESTORE =
            recomputing("select g.worker from registry.sighting g where g.listing = :listing");

    /** The same for named workers. */
    static final String RECOMPUTE = recomputing("select unnest(:workers::uuid[])");

    private SightingSql() {}

    /**
     * Numbers are those of the record's own NIK: sightings that came from another record by a merge
     * were made under another one.
     */
    private static String recomputing(String which) {
        return """
            with standing as (
                select s.* from registry.sighting s
                where s.withdrawn_at is null
                  and s.worker in (%s)
            ), latest as (
                select worker,
                    coalesce((array_agg(territory order by seen_at desc, id desc)
                            filter (where length(territory) = 13))[1],
                        (array_agg(territory order by seen_at desc, id desc))[1]) as territory,
                    (array_agg(nik_cipher order by seen_at desc, id desc) filter (where came_from is null))[1] as nik_cipher,
                    (array_agg(id order by seen_at desc, id desc) filter (where came_from is null))[1] as nik_from,
                    (array_agg(name order by seen_at desc, id desc))[1] as name,
                    (array_agg(name_key order by seen_at desc, id desc))[1] as name_key,
                    (array_agg(nik_born_on order by seen_at desc, id desc) filter (where came_from is null))[1] as nik_born_on,
                    (array_agg(nik_sex order by seen_at desc, id desc) filter (where came_from is null))[1] as nik_sex,
                    %s
                from standing group by worker
            )
            update registry.worker w set territory = l.territory,
                nik_cipher = coalesce(l.nik_cipher, w.nik_cipher), nik_from = coalesce(l.nik_from, w.nik_from),
                name = l.name, name_key = l.name_key, birth_place = l.birth_place,
                born_on = coalesce(l.born_on, l.nik_born_on, w.born_on), sex = coalesce(l.sex, l.nik_sex, w.sex),
                mother = l.mother, family_card_index = l.family_card_index,
                family_card_cipher = l.family_card_cipher, family_card_from = l.family_card_from,
                address = l.address, rt = l.rt, rw = l.rw, occupation = l.occupation,
                occupation_text = l.occupation_text, phone_index = l.phone_index,
                phone_cipher = l.phone_cipher, phone_from = l.phone_from, income = l.income, changed_at = :at
            from latest l
            where w.id = l.worker
            """
                .formatted(
                        which,
                        String.join(
                                ",\n        ",
                                latest("birth_place"),
                                latest("born_on"),
                                latest("sex"),
                                latest("mother"),
                                latest("family_card_index"),
                                latest("family_card_cipher"),
                                latest("id", "family_card_cipher", "family_card_from"),
                                latest("address"),
                                latest("rt"),
                                latest("rw"),
                                latest("occupation"),
                                latest("occupation_text"),
                                latest("phone_index"),
                                latest("phone_cipher"),
                                latest("id", "phone_cipher", "phone_from"),
                                latest("income")));
    }

    private static String latest(String column) {
        return latest(column, column, column);
    }

    private static String latest(String value, String given, String name) {
        return "(array_agg(%s order by seen_at desc, id desc) filter (where %s is not null))[1] as %s"
                .formatted(value, given, name);
    }
}
