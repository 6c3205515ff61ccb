package id.payung.territory;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Copies the shipped areas into the database, where queries join their names; once per edition. */
@Component
class Loading implements InitializingBean {
    private static final String EDITION = "idn-area-data 4.0.1";

    /** Codes of an earlier edition stay: rows of people may carry them. */
    private static final String RENEW =
            " on conflict (code) do update set name = excluded.name, kind = excluded.kind, key ="
                    + " excluded.key";

    private final JdbcClient jdbc;
    private final DataSource source;
    private final TransactionOperations transactions;

    Loading(JdbcClient jdbc, DataSource source, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.source = source;
        this.transactions = transactions;
    }

    @Override
    public void afterPropertiesSet() {
        transactions.executeWithoutResult(
                _ -> {
                    int added =
                            jdbc.sql(
                                            "insert into territory.edition (source) values (?) on"
                                                    + " conflict do nothing")
                                    .param(EDITION)
                                    .update();
                    if (added == 1) {
                        load();
                    }
                });
    }

    private void load() {
        jdbc.sql("create temporary table arriving (like territory.area) on commit drop").update();
        copy();
        boolean isFirst =
                jdbc.sql("select not exists (select from territory.area)")
                        .query((row, _) -> row.getBoolean(1))
                        .single();
        jdbc.sql("insert into territory.area select * from arriving" + (isFirst ? "" : RENEW))
                .update();
    }

    private void copy() {
        Connection connection = DataSourceUtils.getConnection(source);
        try (var areas = Areas.stream()) {
            var copy =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy arriving from stdin");
            StringBuilder lines = new StringBuilder();
            areas.forEach(area -> write(area, lines));
            byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot load the areas", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static void write(Area area, StringBuilder lines) {
        lines.append(area.code())
                .append('\t')
                .append(area.parent().orElse("\\N"))
                .append('\t')
                .append(area.kind())
                .append('\t')
                .append(area.name())
                .append('\t')
                .append(AreaNames.normalise(area.name()))
                .append('\n');
    }
}
