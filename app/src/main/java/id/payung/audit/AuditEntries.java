package id.payung.audit;

import id.payung.postgres.ListOrder;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the trail to those who may read it, inside the territories where they may. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_AUDIT)
public class AuditEntries {
    private static final String MATCHING =
            """

            from audit.entry
            where (:action::text is null or action ^@ :action)
              and (:subject::text is null or subject = :subject)
              and (:subjectId::text is null or subject_id = :subjectId)
              and (:account::uuid is null or account = :account)
              and (:begins::timestamptz is null or at >= :begins)
              and (:ends::timestamptz is null or at < :ends)
            """;

    private static final ListOrder ORDER =
            ListOrder.numbered("seq")
                    .newestFirst()
                    .or("nomor", "seq")
                    .or("waktu", "at")
                    .or("pelaku", "coalesce(actor, '')")
                    .or("tindakan", "action")
                    .or("wilayah", "territory");

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest entries first, or in the order of a column. */
    public Page<AuditEntry> list(AuditFilter filter, Position position, int size) {
        List<AuditEntry> found =
                matching(
                                "select *"
                                        + MATCHING
                                        + ORDER.sql(position, MATCHING)
                                        + "limit :most",
                                filter)
                        .param("most", size + 1)
                        .query((row, _) -> entry(row))
                        .list();
        return Page.of(found, size, AuditEntry::seq);
    }

    /** Hands over every entry meant, in the same order. */
    public void export(AuditFilter filter, Position position, Consumer<AuditEntry> to) {
        ListOrder.each(
                matching("select *" + MATCHING + ORDER.sql(position.beginning(), MATCHING), filter),
                (row, _) -> entry(row),
                to);
    }

    /** How many entries the list has over all its pages. */
    public long count(AuditFilter filter) {
        return matching("select count(*) " + MATCHING, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private JdbcClient.StatementSpec matching(String sql, AuditFilter filter) {
        return jdbc.sql(sql)
                .param("action", filter.action())
                .param("subject", filter.subject())
                .param("subjectId", filter.subjectId())
                .param("account", filter.account())
                .param("begins", startOf(filter.from()))
                .param("ends", filter.to() == null ? null : startOf(filter.to().plusDays(1)));
    }

    private @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account", UUID.class),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("subject_id"),
                new TerritoryCode(row.getString("territory")),
                row.getString("details"));
    }
}
