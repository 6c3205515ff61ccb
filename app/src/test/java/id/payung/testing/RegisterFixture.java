package id.payung.testing;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts workers on the register without a list, for tests of what happens to them later. */
public class RegisterFixture {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Vault vault;

    RegisterFixture(JdbcClient jdbc, TransactionOperations transactions, Vault vault) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.vault = vault;
    }

    /** Euis Suryani, tailor of Singajaya, born in 1968, decile 2. */
    public UUID euis() {
        return worker("Euis Suryani", LocalDate.of(1968, 8, 28), "TAILOR", 2);
    }

    /** Asep Saepudin, ojek driver of Singajaya, decile 3. */
    public UUID asep() {
        return worker("Asep Saepudin", LocalDate.of(1985, 8, 17), "OJEK_DRIVER", 3);
    }

    /** Pak Dedi Kurnia, marbot of Singajaya, decile 1. */
    public UUID dedi() {
        return worker("Dedi Kurnia", LocalDate.of(1970, 3, 5), "MOSQUE_CARETAKER", 1);
    }

    public UUID worker(
            String name, LocalDate bornOn, @Nullable String occupation, @Nullable Integer decile) {
        return worker(name, StoryWorld.SINGAJAYA, bornOn, occupation, decile);
    }

    public UUID worker(
            String name,
            TerritoryCode territory,
            LocalDate bornOn,
            @Nullable String occupation,
            @Nullable Integer decile) {
        UUID id = RecordId.next();
        asSystem(
                () -> {
                    insert(id, name, territory, bornOn, occupation);
                    if (decile != null) {
                        decile(id, territory, decile, LocalDate.of(2025, 6, 30));
                    }
                });
        return id;
    }

    /** So many workers born in 1985, decile 2, of the occupation. */
    public void workers(int count, TerritoryCode territory, String occupation) {
        asSystem(
                () -> {
                    jdbc.sql(
                                    """
                                    with w as (
                                        insert into registry.worker (id, territory, nik_index, nik_cipher, nik_from,
                                            nik_masked, name, name_key, born_on, sex, occupation, registered_at, changed_at)
                                        select uuidv7(), :territory, uuid_send(gen_random_uuid()), '\\x00',
                                            gen_random_uuid(), '************0001', 'Warga ' || n, 'WARGA ' || n,
                                            date '1985-01-01', 'F', :occupation, now(), now()
                                        from generate_series(1, :count) n returning id)
                                    insert into registry.decile (worker, territory, refers_to, source, known_at, decile)
                                    select id, :territory, date '2025-06-30', 'DTSEN', now(), 2 from w
                                    """)
                            .param("territory", territory.value())
                            .param("occupation", occupation)
                            .param("count", count)
                            .update();
                });
    }

    public void knowDecile(UUID worker, int decile, LocalDate refersTo) {
        asSystem(() -> decile(worker, StoryWorld.SINGAJAYA, decile, refersTo));
    }

    public void bury(UUID worker, LocalDate diedOn) {
        asSystem(
                () ->
                        jdbc.sql("update registry.worker set died_on = ? where id = ?")
                                .params(diedOn, worker)
                                .update());
    }

    /** A pair that waits to be decided about. */
    public UUID mayBeOne(UUID one, UUID other) {
        UUID id = RecordId.next();
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into matching.pair (id, one, other, territory, other_territory,
                                            listing, found_at, model, bits, prior, against, evidence, state)
                                        select ?, a.id, b.id, a.territory, b.territory, gen_random_uuid(), now(),
                                            0, 3, -10, 'STRANGERS', '[]', 'WAITING'
                                        from registry.worker a, registry.worker b
                                        where a.id = least(?::uuid, ?::uuid) and b.id = greatest(?::uuid, ?::uuid)
                                        """)
                                .params(id, one, other, one, other)
                                .update());
        return id;
    }

    /** A merge of the pair that waits for a second person. */
    public UUID proposedMerge(UUID pair, UUID kept, UUID absorbed) {
        UUID id = RecordId.next();
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into matching.merge (id, pair, kept, absorbed, territory,
                                            other_territory, kept_name, absorbed_name, absorbed_masked, automatic,
                                            two_people, state, proposed_by, proposed_by_name, proposed_at)
                                        select ?, ?, k.id, a.id, k.territory, a.territory, k.name, a.name, a.nik_masked,
                                            false, true, 'PROPOSED', gen_random_uuid(), 'Rina Kurnia', now()
                                        from registry.worker k, registry.worker a where k.id = ? and a.id = ?
                                        """)
                                .params(id, pair, kept, absorbed)
                                .update());
        return id;
    }

    private void decile(UUID worker, TerritoryCode territory, int decile, LocalDate refersTo) {
        jdbc.sql(
                        """
                        insert into registry.decile (worker, territory, refers_to, source, known_at, decile)
                        values (?, ?, ?, 'DTSEN', now(), ?)
                        """)
                .params(worker, territory.value(), refersTo, decile)
                .update();
    }

    private void insert(
            UUID id,
            String name,
            TerritoryCode territory,
            LocalDate bornOn,
            @Nullable String occupation) {
        jdbc.sql(
                        """
                        insert into registry.worker (id, territory, nik_index, nik_cipher, nik_from, nik_masked,
                            name, name_key, born_on, sex, occupation, registered_at, changed_at)
                        values (:id, :territory, :index, :cipher, :id, '************0001', :name, lower(:name),
                            :bornOn, 'F', :occupation, now(), now())
                        """)
                .param("id", id)
                .param("territory", territory.value())
                .param(
                        "index",
                        ByteBuffer.allocate(16)
                                .putLong(8, id.hashCode())
                                .putLong(0, id.getMostSignificantBits())
                                .array())
                .param("cipher", vault.seal(SealedField.NIK, id, nik(bornOn)))
                .param("name", name)
                .param("bornOn", bornOn)
                .param("occupation", occupation)
                .update();
    }

    /** A woman's, of the region that cannot exist. */
    private static String nik(LocalDate bornOn) {
        return "990106%02d%02d%02d0001"
                .formatted(
                        bornOn.getDayOfMonth() + 40,
                        bornOn.getMonthValue(),
                        bornOn.getYear() % 100);
    }

    private void asSystem(Runnable work) {
        Acting.run(Actor.system(), () -> transactions.executeWithoutResult(_ -> work.run()));
    }
}
