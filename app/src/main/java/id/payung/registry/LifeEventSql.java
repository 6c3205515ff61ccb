package id.payung.registry;

/** How today's record follows what was told of a worker since the lists he stands on. */
final class LifeEventSql {

    /** Takes the condition that says whose events {@code e} are meant. */
    static final String FOLLOW =
            """
            with told as (
                select e.worker,
                    %s
                from registry.life_event e
                where %%s and (e.kind = 'DIED' or e.recorded_at >= coalesce((
                    select max(s.seen_at) from registry.sighting s
                    where s.worker = e.worker and s.withdrawn_at is null), '-infinity'))
                group by e.worker
            )
            update registry.worker w set
                died_on = coalesce(t.died_on::date, w.died_on),
                territory = coalesce(t.territory, w.territory),
                name = coalesce(t.name, w.name), name_key = coalesce(t.name_key, w.name_key),
                birth_place = coalesce(t.birth_place, w.birth_place),
                born_on = coalesce(t.born_on::date, w.born_on),
                mother = coalesce(t.mother, w.mother), address = coalesce(t.address, w.address),
                rt = coalesce(t.rt, w.rt), rw = coalesce(t.rw, w.rw),
                occupation = coalesce(t.occupation, w.occupation),
                occupation_text = coalesce(t.occupation_text, w.occupation_text),
                family_card_index = coalesce(t.family_card_index, w.family_card_index),
                family_card_cipher = coalesce(t.family_card_cipher, w.family_card_cipher),
                family_card_from = coalesce(t.family_card_from, w.family_card_from),
                phone_index = coalesce(t.phone_index, w.phone_index),
                phone_cipher = coalesce(t.phone_cipher, w.phone_cipher),
                phone_from = coalesce(t.phone_from, w.phone_from), changed_at = :at
            from told t
            where w.id = t.worker
            """
                    .formatted(
                            String.join(
                                    ",\n        ",
                                    latest("said", "DIED", "died_on"),
                                    latest("said", "MOVED", "territory"),
                                    latest("said", "NAME", "name"),
                                    latest("key", "NAME", "name_key"),
                                    latest("said", "BIRTH_PLACE", "birth_place"),
                                    latest("said", "BORN_ON", "born_on"),
                                    latest("said", "MOTHER", "mother"),
                                    latest("said", "ADDRESS", "address"),
                                    latest("said", "RT", "rt"),
                                    latest("said", "RW", "rw"),
                                    latest("said", "OCCUPATION", "occupation_text"),
                                    latest("key", "OCCUPATION", "occupation"),
                                    latest("index", "FAMILY_CARD", "family_card_index"),
                                    latest("cipher", "FAMILY_CARD", "family_card_cipher"),
                                    latest("id", "FAMILY_CARD", "family_card_from"),
                                    latest("index", "PHONE", "phone_index"),
                                    latest("cipher", "PHONE", "phone_cipher"),
                                    latest("id", "PHONE", "phone_from")));

    /** After a list is taken back: what was told of its workers still stands. */
    static final String FOLLOW_AFTER_WITHDRAWAL =
            FOLLOW.formatted(
                    "e.worker in (select g.worker from registry.sighting g where g.listing ="
                            + " :listing)");

    private LifeEventSql() {}

    private static String latest(String value, String what, String name) {
        return "(array_agg(e.%s order by e.recorded_at desc, e.id desc) filter (where coalesce(e.field, e.kind) = '%s'))[1] as %s"
                .formatted(value, what, name);
    }
}
