package id.payung.registry;

import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of what was told of a worker outside the lists; sealed numbers are not repeated. */
@Component
class ToldHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    ToldHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select kind, field, said, was, told_by, recorded_at
                        from registry.life_event where worker = ?
                        """)
                .param(worker)
                .query((row, _) -> line(row))
                .list();
    }

    private static HistoryLine line(ResultSet row) throws SQLException {
        return new HistoryLine(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                code(row),
                args(row),
                row.getString("told_by"));
    }

    private static String code(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "DIED" -> "told-died";
            case "MOVED" -> "told-moved";
            default ->
                    "told-corrected-"
                            + row.getString("field").toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static List<Object> args(ResultSet row) throws SQLException {
        String said = Objects.requireNonNullElse(row.getString("said"), "");
        String was = Objects.requireNonNullElse(row.getString("was"), "–");
        return switch (row.getString("kind")) {
            case "DIED" -> List.of(LocalDate.parse(said));
            case "MOVED" -> List.of(new TerritoryCode(was), new TerritoryCode(said));
            default -> List.of(read(row, said), read(row, was));
        };
    }

    private static Object read(ResultSet row, String value) throws SQLException {
        return row.getString("field").equals("BORN_ON") ? LocalDate.parse(value) : value;
    }
}
