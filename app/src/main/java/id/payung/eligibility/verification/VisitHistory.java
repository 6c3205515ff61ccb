package id.payung.eligibility.verification;

import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of a worker's visits: what was found, by whom, and who wrote it down. */
@Component
class VisitHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    VisitHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select v.result, coalesce(v.detail, '') as detail, v.note, v.found_on, v.officer,
                            concat_ws(', ', v.recorded_by_name, o.name) as recorder, v.recorded_at
                        from eligibility.verification v left join access.office o on o.id = v.recorded_office
                        where v.worker = ?
                        """)
                .param(worker)
                .query((row, _) -> line(row))
                .list();
    }

    private static HistoryLine line(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new HistoryLine(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                "visited-" + result.toLowerCase(Locale.ROOT).replace('_', '-'),
                List.of(
                        row.getObject("found_on", LocalDate.class),
                        row.getString("officer"),
                        detail(result, row.getString("detail")),
                        row.getString("note").isEmpty() ? "" : " (" + row.getString("note") + ")"),
                row.getString("recorder"));
    }

    private static Object detail(String result, String detail) {
        if (detail.isEmpty()) {
            return "–";
        }
        return switch (VisitResult.Kind.valueOf(result)) {
            case MOVED -> new TerritoryCode(detail);
            case DIED -> LocalDate.parse(detail);
            case FOUND, CORRECTED, EMPLOYED, UNWILLING, NOT_FOUND -> detail;
        };
    }
}
