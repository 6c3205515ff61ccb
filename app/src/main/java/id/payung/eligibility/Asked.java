package id.payung.eligibility;

import id.payung.audit.AuditTrail;
import id.payung.postgres.ListOrder;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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

    private static final ListOrder ORDER =
            ListOrder.of("e.enquiry", "e.worker")
                    .along("e.territory", "w.name_key")
                    .or("nama", "w.name_key")
                    .or("wilayah", "e.territory")
                    .or("program", "p.name")
                    .or("ditanya", "e.asked_at")
                    .or("jawaban", "coalesce(a.answer, '')");

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

    /** From village to village in the order of names, or the one asked for. */
    public List<AskedLine> list(AskedFilter filter, Position position, int limit) {
        return asked(filter, position, "limit " + limit).query((row, _) -> line(row)).list();
    }

    private StatementSpec asked(AskedFilter filter, Position position, String limit) {
        String from = AskedFilter.FROM;
        return jdbc.sql(LINE + from + ORDER.sql(position, from) + limit).params(filter.params());
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

    /** Hands over everybody meant, in the same order with masked NIKs; an audited export. */
    @Transactional
    public void export(AskedFilter filter, Position position, Consumer<AskedLine> to) {
        long rows =
                ListOrder.each(asked(filter, position.beginning(), ""), (row, _) -> line(row), to);
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
