package id.payung.eligibility;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people about whom the insurer was asked, with its answers and their age. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class Asked {
    private static final String LINE =
            """
            select e.enquiry, e.worker, w.name, w.nik_masked, e.territory, p.name as programme, e.asked_at,
                a.answer, a.answered_on, a.note
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Asked(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public long count(AskedFilter filter) {
        return jdbc.sql("select count(*) " + AskedFilter.FROM)
                .params(filter.params())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** In the order of workers; {@code after} is the last worker of the page before. */
    public List<AskedLine> list(AskedFilter filter, @Nullable UUID after, int limit) {
        return jdbc.sql(
                        LINE
                                + AskedFilter.FROM
                                + " and (:after::uuid is null or e.worker > :after) order by"
                                + " e.worker, e.asked_at limit :limit")
                .params(filter.params())
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /** Since when the first of them waits. */
    public @Nullable Instant oldest(AskedFilter filter) {
        return jdbc.sql("select min(e.asked_at) " + AskedFilter.FROM)
                .params(filter.params())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    /** Hands over everybody meant, with masked NIKs; an audited export. */
    @Transactional
    public void export(AskedFilter filter, Consumer<AskedLine> to) {
        long rows;
        try (var found =
                jdbc
                        .sql(
                                LINE
                                        + AskedFilter.FROM
                                        + " order by e.territory, w.name_key, e.worker")
                        .params(filter.params())
                        .withFetchSize(1000)
                        .query((row, _) -> line(row))
                        .stream()) {
            rows = found.peek(to).mapToInt(_ -> 1).asLongStream().sum();
        }
        audit.record(
                "asked.exported",
                "territory",
                Acting.required().account(),
                filter.territory(),
                Map.of("rows", rows));
    }

    private static AskedLine line(ResultSet row) throws SQLException {
        return new AskedLine(
                row.getObject("enquiry", UUID.class),
                row.getObject("worker", UUID.class),
                row.getString("name"),
                row.getString("nik_masked"),
                new TerritoryCode(row.getString("territory")),
                row.getString("programme"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answer(row.getString("answer"), row.getObject("answered_on", LocalDate.class)),
                row.getString("note"));
    }

    private static @Nullable InsurerAnswer answer(
            @Nullable String code, @Nullable LocalDate answeredOn) {
        return code == null || answeredOn == null
                ? null
                : new InsurerAnswer(InsurerAnswer.Kind.valueOf(code), answeredOn);
    }
}
