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
 * The temporary tables a check works in, on the connection of its transaction, because COPY is not
 * allowed into tables under row scopes: {@code arriving} rows with what was found while they were
 * read, those {@code met} in the register, those known {@code elsewhere}, those {@code repeated} in
 * the file, and those {@code clashing} with another name.
 */
@Component
class Staging {
    static final String COPY_FINDINGS =
            "copy arriving_finding (row_no, col, code, severity, territory, record, value, args)"
                    + " from stdin (format binary)";
    static final int FINDING_FIELDS = 8;

    private static final String ALL =
            "arriving, arriving_finding, met, elsewhere, repeated, clashing";

    private static final String CREATE =
            """
            create temporary table arriving on commit drop as select * from intake.row with no data;
            create temporary table arriving_finding on commit drop as select * from intake.finding with no data;
            create temporary table met (row_no int, worker uuid, registered_at timestamptz,
                said text, known text, same_name boolean, same boolean) on commit drop;
            create temporary table elsewhere (row_no int) on commit drop;
            create temporary table repeated (row_no int primary key, first int,
                said text, known text, same_name boolean) on commit drop;
            create temporary table clashing (row_no int primary key, within_file boolean) on commit drop
            """;

    private final JdbcClient jdbc;
    private final DataSource source;

    Staging(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** Empty tables, gone with the transaction. */
    void clear() {
        jdbc.sql("drop table if exists " + ALL).update();
        jdbc.sql("set local work_mem = '128MB'").update();
        jdbc.sql(CREATE).update();
    }

    /** Makes room for the next rows. */
    void empty() {
        jdbc.sql("truncate " + ALL).update();
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
