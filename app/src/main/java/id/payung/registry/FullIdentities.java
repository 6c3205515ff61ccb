package id.payung.registry;

import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * NIKs of many workers for the few files that hold them whole. Whoever writes such a file has a
 * reason and records it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@SeenBy(Permission.REVEAL_IDENTITY)
public class FullIdentities {
    private static final int FETCHED_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Vault vault;

    FullIdentities(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** A person as a file names him. */
    public record Person(UUID worker, String nik, String name, LocalDate bornOn) {

        /** Says nothing personal, because texts end up in logs. */
        @Override
        public String toString() {
            return "Person[" + worker + "]";
        }
    }

    /**
     * Hands over the workers in the order of villages and names, as far as the actor may reveal
     * them.
     *
     * @param workers a query of one column, their ids
     * @return how many were handed over
     */
    public long of(String workers, Map<String, ?> params, Consumer<Person> to) {
        try (var found =
                jdbc
                        .sql(
                                """
                                select w.id, w.nik_cipher, w.nik_from, w.name, w.born_on
                                from registry.worker w where w.id in (%s)
                                order by w.territory, w.name_key, w.id
                                """
                                        .formatted(workers))
                        .params(params)
                        .withFetchSize(FETCHED_AT_ONCE)
                        .query(
                                (row, _) ->
                                        new Person(
                                                row.getObject("id", UUID.class),
                                                vault.open(
                                                        SealedField.NIK,
                                                        row.getObject("nik_from", UUID.class),
                                                        row.getBytes("nik_cipher")),
                                                row.getString("name"),
                                                row.getObject("born_on", LocalDate.class)))
                        .stream()) {
            return found.peek(to).mapToInt(_ -> 1).asLongStream().sum();
        }
    }
}
