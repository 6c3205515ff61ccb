package id.payung.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.testing.PayungTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking a list back forgets its workers, each of whom every table must be asked about. */
@PayungTest
class ForgettingWorkersTests {
    @Autowired JdbcClient jdbc;

    /** Without one, taking back a list of 100.000 reads such a table 100.000 times. */
    @Test
    void everyTableThatPointsAtAWorkerFindsItByAnIndex() {
        assertThat(
                        jdbc.sql(
                                        """
                                        select f.conrelid::regclass || '.' || a.attname
                                        from pg_constraint f
                                        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
                                        where f.contype = 'f' and f.confrelid = 'registry.worker'::regclass
                                          and not exists (
                                            select from pg_index i
                                            where i.indrelid = f.conrelid and i.indkey[0] = f.conkey[1])
                                        """)
                                .query((row, _) -> row.getString(1))
                                .list())
                .isEmpty();
    }
}
