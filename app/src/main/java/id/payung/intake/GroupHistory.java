package id.payung.intake;

import id.payung.intake.reading.SpecialGroup;
import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to a worker's life as what an office proposed him: marbot, guru ngaji, RT/RW … */
@Component
class GroupHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    GroupHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select g.seen_at, g.special_group, o.name from intake.special_group g
                        join access.office o on o.id = g.office where g.worker = ?
                        """)
                .param(worker)
                .query(
                        (row, _) ->
                                new HistoryLine(
                                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                                        "special-group",
                                        List.of(
                                                SpecialGroup.valueOf(row.getString("special_group"))
                                                        .printed()),
                                        row.getString("name")))
                .list();
    }
}
