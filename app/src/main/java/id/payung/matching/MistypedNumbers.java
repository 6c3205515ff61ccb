package id.payung.matching;

import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whose NIK one slip of the hand turns into somebody else's, anywhere in the nation. */
@Component
class MistypedNumbers {
    /**
     * A sieve is filled where it takes less than the look-ups of so many workers for each asked.
     */
    private static final int WORTH_READING = 250;

    private static final int FETCHED_AT_ONCE = 10_000;

    private final JdbcClient jdbc;
    private final Vault vault;

    MistypedNumbers(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** A number that one of the people asked about may have been meant to bear. */
    record Meant(UUID asked, ByteBuffer index) {}

    /** What spares a search for so many people most of its look-ups. */
    RegisteredNumbers registered(long asked) {
        long workers =
                jdbc.sql("select count(*) from registry.worker")
                        .query((row, _) -> row.getLong(1))
                        .single();
        if (workers > asked * WORTH_READING) {
            return RegisteredNumbers.unknown();
        }
        RegisteredNumbers registered = RegisteredNumbers.about(workers);
        jdbc.sql("select nik_index from registry.worker")
                .withFetchSize(FETCHED_AT_ONCE)
                .query((RowCallbackHandler) row -> registered.add(row.getBytes(1)));
        return registered;
    }

    /** Asks no database: the slips of all, less those that are certainly nobody's. */
    List<Meant> meant(Collection<Person> asked, RegisteredNumbers registered) {
        return asked.parallelStream()
                .flatMap(person -> meant(person, registered).stream())
                .toList();
    }

    private List<Meant> meant(Person person, RegisteredNumbers registered) {
        List<Meant> meant = new ArrayList<>();
        for (String slip : NikSlips.of(person.nik().digits())) {
            byte[] index = vault.index(SealedField.NIK, slip);
            if (registered.mayHold(index)) {
                meant.add(new Meant(person.id(), ByteBuffer.wrap(index)));
            }
        }
        return meant;
    }

    List<Likely> bearers(List<Meant> meant) {
        return meant.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select s.asked as one, w.id as other
                                from unnest(:asked::uuid[], :slips::bytea[]) as s(asked, slip)
                                join registry.worker w on w.nik_index = s.slip
                                """)
                        .param("asked", meant.stream().map(Meant::asked).toArray(UUID[]::new))
                        .param(
                                "slips",
                                meant.stream()
                                        .map(each -> each.index().array())
                                        .toArray(byte[][]::new))
                        .query((row, _) -> Likely.of(row))
                        .list();
    }
}
