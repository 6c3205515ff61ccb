package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.testing.PayungTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

@PayungTest
class CopyBufferTests {
    @Autowired javax.sql.DataSource source;

    @Test
    void theServerReadsEveryKindOfFieldAsItWasWritten() throws Exception {
        UUID id = UUID.fromString("01990000-0000-7000-8000-00000000abcd");
        CopyBuffer rows = new CopyBuffer(1);
        rows.row(9)
                .uuid(id)
                .integer(-7)
                .text("Jl. Ma'ruf \u2019\0")
                .bytea(new byte[] {0, 1, -1})
                .smallint(10)
                .bigint(1_400_000L)
                .bool(true)
                .date(LocalDate.of(1965, 8, 17))
                .texts(List.of("satu", ""));
        rows.row(9)
                .uuid(id)
                .integer(0)
                .text(null)
                .bytea(null)
                .smallint(null)
                .bigint(null)
                .bool(false)
                .date(null)
                .texts(List.of());
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table t (a uuid, b int, c text, d bytea, e smallint, f bigint, g boolean, h date, i text[])");
            var copy =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy t from stdin (format binary)");
            rows.complete();
            copy.writeToCopy(rows.bytes(), 0, rows.length());
            assertThat(copy.endCopy()).isEqualTo(2);
            var read = statement.executeQuery("select t::text from t order by b");
            read.next();
            assertThat(read.getString(1))
                    .isEqualTo(
                            "("
                                    + id
                                    + ",-7,\"Jl. Ma'ruf \u2019\",\"\\\\x0001ff\",10,1400000,t,1965-08-17,\"{satu,\"\"\"\"}\")");
            read.next();
            assertThat(read.getString(1)).isEqualTo("(" + id + ",0,,,,,f,,{})");
            statement.execute("drop table t");
        }
    }
}
