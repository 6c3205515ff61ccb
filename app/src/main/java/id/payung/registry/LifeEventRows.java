package id.payung.registry;

import id.payung.registry.LifeEvent.Told;
import id.payung.shared.RecordId;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes life events and lets the records follow; both for any number of workers at once. */
@Component
class LifeEventRows {
    private static final String KEEP =
            """
            insert into registry.life_event (id, worker, territory, kind, field, said, key, was,
                index, cipher, told_by, recorded_at, listing)
            select t.id, w.id, w.territory, t.kind, t.field, t.said, t.key,
                case coalesce(t.field, t.kind)
                    when 'DIED' then w.died_on::text when 'MOVED' then w.territory
                    when 'NAME' then w.name when 'BIRTH_PLACE' then w.birth_place
                    when 'BORN_ON' then w.born_on::text when 'MOTHER' then w.mother
                    when 'ADDRESS' then w.address when 'RT' then w.rt when 'RW' then w.rw
                    when 'OCCUPATION' then w.occupation_text end,
                t.index, t.cipher, t.told_by, :at, :listing
            from unnest(:ids::uuid[], :workers::uuid[], :kinds::text[], :fields::text[], :said::text[],
                :keys::text[], :indexes::bytea[], :ciphers::bytea[], :tellers::text[])
                as t(id, worker, kind, field, said, key, index, cipher, told_by)
            join registry.worker w on w.id = t.worker
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    LifeEventRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** One event as it is kept; a sealed value is only in its cipher. */
    private record Row(
            UUID id,
            Told told,
            String kind,
            @Nullable CorrectedField field,
            String value,
            @Nullable String key) {

        @Nullable String fieldName() {
            return field == null ? null : field.name();
        }

        @Nullable String said() {
            return seal() == null ? value : null;
        }

        @Nullable SealedField seal() {
            return switch (field) {
                case FAMILY_CARD -> SealedField.FAMILY_CARD;
                case PHONE -> SealedField.PHONE;
                case NAME, BIRTH_PLACE, BORN_ON, MOTHER, ADDRESS, RT, RW, OCCUPATION -> null;
                case null -> null;
            };
        }

        byte @Nullable [] index(Vault vault) {
            SealedField seal = seal();
            return seal == null ? null : vault.index(seal, value);
        }

        byte @Nullable [] cipher(Vault vault) {
            SealedField seal = seal();
            return seal == null ? null : vault.seal(seal, id, value);
        }
    }

    void keep(List<Told> told, Instant at, @Nullable UUID listing) {
        List<Row> rows = told.stream().map(LifeEventRows::row).toList();
        jdbc.sql(KEEP)
                .param("ids", rows.stream().map(Row::id).toArray(UUID[]::new))
                .param("workers", rows.stream().map(r -> r.told().worker()).toArray(UUID[]::new))
                .param("kinds", rows.stream().map(Row::kind).toArray(String[]::new))
                .param("fields", rows.stream().map(Row::fieldName).toArray(String[]::new))
                .param("said", rows.stream().map(Row::said).toArray(String[]::new))
                .param("keys", rows.stream().map(Row::key).toArray(String[]::new))
                .param("indexes", rows.stream().map(r -> r.index(vault)).toArray(byte[][]::new))
                .param("ciphers", rows.stream().map(r -> r.cipher(vault)).toArray(byte[][]::new))
                .param("tellers", rows.stream().map(r -> r.told().by()).toArray(String[]::new))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("listing", listing)
                .update();
    }

    /** What a list told that is taken back: of whom, and who had moved by it. */
    record Forgotten(Set<UUID> workers, Set<UUID> moved) {}

    Forgotten forget(UUID listing) {
        Forgotten forgotten = new Forgotten(new HashSet<>(), new HashSet<>());
        jdbc.sql("delete from registry.life_event where listing = ? returning worker, kind")
                .param(listing)
                .query(
                        row -> {
                            UUID worker = row.getObject("worker", UUID.class);
                            forgotten.workers().add(worker);
                            if (row.getString("kind").equals("MOVED")) {
                                forgotten.moved().add(worker);
                            }
                        });
        return forgotten;
    }

    /** Today's records as the standing lists say it, and what was told since. */
    void restore(Collection<UUID> workers, Instant at) {
        UUID[] ids = workers.toArray(UUID[]::new);
        jdbc.sql(
                        "update registry.worker set died_on = null where id = any(?::uuid[]) and"
                                + " died_on is not null")
                .param(ids)
                .update();
        jdbc.sql(SightingSql.RECOMPUTE)
                .param("workers", ids)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        follow(workers, at);
    }

    /** Today's records say what was told of these workers since the lists they stand on. */
    void follow(Collection<UUID> workers, Instant at) {
        jdbc.sql(LifeEventSql.FOLLOW.formatted("e.worker = any(:workers::uuid[])"))
                .param("workers", workers.toArray(UUID[]::new))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private static Row row(Told told) {
        UUID id = RecordId.next();
        return switch (told.event()) {
            case LifeEvent.Died(var on) -> new Row(id, told, "DIED", null, on.toString(), null);
            case LifeEvent.Moved(var to) -> new Row(id, told, "MOVED", null, to.value(), null);
            case LifeEvent.Corrected(var field, var value) ->
                    new Row(id, told, "CORRECTED", field, value, key(field, value));
        };
    }

    private static @Nullable String key(CorrectedField field, String value) {
        return switch (field) {
            case NAME -> PersonNames.key(value);
            case OCCUPATION -> Occupation.of(value).name();
            case BIRTH_PLACE, BORN_ON, MOTHER, FAMILY_CARD, ADDRESS, RT, RW, PHONE -> null;
        };
    }
}
