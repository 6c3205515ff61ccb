package id.payung.intake;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * The temporary tables a check works in, on the connection of its transaction: COPY is not allowed
 * into tables under row scopes.
 */
@Component
class Staging {
    static final String COPY_FINDINGS =
            "copy arriving_finding (row_no, col, code, severity, territory, record, value, args)"
                    + " from stdin (format binary)";
    static final int FINDING_FIELDS = 8;

    private final JdbcClient jdbc;
    private final DataSource source;

    Staging(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** Empty tables, shaped like the list's own; gone with the transaction. */
    void clear() {
        jdbc.sql("drop table if exists arriving, arriving_finding").update();
        jdbc.sql("set local work_mem = '128MB'").update();
        jdbc.sql(
                        "create temporary table arriving on commit drop as select * from intake.row with no data")
                .update();
        jdbc.sql(
                        "create temporary table arriving_finding on commit drop as select * from intake.finding with no data")
                .update();
    }

    void take(Batch batch) {
        copy(StagedColumns.COPY, batch.rows());
        copy(COPY_FINDINGS, batch.findings());
    }

    /** So that the planner knows how many rows have arrived. */
    void complete() {
        jdbc.sql("analyze arriving (row_no, nik_index, status)").update();
    }

    private void copy(String sql, CopyBuffer rows) {
        if (rows.rows() == 0) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            copy.writeToCopy(rows.bytes(), 0, rows.length());
            copy.endCopy();
        } catch (SQLException e) {
            // The server's words may quote a row: only its code goes further.
            throw new IllegalStateException("cannot stage rows: SQLSTATE " + e.getSQLState());
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
