package id.payung.funding;

import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A fund's ledger as people read it: by month, and entry by entry. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_MONEY)
public class FundStatements {
    private static final String ENTRIES =
            """
            select t.id, t.occurred_at, t.kind, t.year, t.month, t.reason, e.amount
            from funding.ledger_transaction t
            join funding.ledger_entry e on e.transaction = t.id and e.side <> 'SOURCE'
            where t.fund = :fund and (t.kind = 'ALLOCATED' or e.amount > 0)
            """;

    private final JdbcClient jdbc;

    FundStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Month by month, oldest first; their sums are the running totals of the budget. */
    public List<StatementLine> of(UUID fund) {
        return jdbc.sql(
                        """
                        select t.month,
                            coalesce(sum(e.amount) filter (where t.kind = 'COMMITTED'), 0)
                                - coalesce(sum(e.amount) filter (where t.kind = 'RELEASED'), 0) as committed,
                            coalesce(sum(e.amount) filter (where t.kind = 'BILLED'), 0)
                                - coalesce(sum(e.amount) filter (where t.kind = 'UNBILLED'), 0) as billed,
                            coalesce(sum(e.amount) filter (where t.kind = 'PAID'), 0) as paid,
                            coalesce(sum(e.amount) filter (where t.kind = 'RETURNED'), 0) as returned
                        from funding.ledger_transaction t
                        join funding.ledger_entry e on e.transaction = t.id and e.amount > 0
                        where t.fund = ? and t.month is not null
                        group by t.month order by t.month
                        """)
                .param(fund)
                .query(
                        (row, _) ->
                                new StatementLine(
                                        YearMonth.from(row.getObject("month", LocalDate.class)),
                                        row.getLong("committed"),
                                        row.getLong("billed"),
                                        row.getLong("paid"),
                                        row.getLong("returned")))
                .list();
    }

    /** Entries of the ledger in the order in which they were made. */
    public List<LedgerLine> entries(UUID fund, Position position, int limit) {
        return jdbc.sql(
                        ENTRIES
                                + "and (:after::uuid is null or t.id > :after) order by t.id limit :limit")
                .param("fund", fund)
                .param("after", position.row())
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /** All of them. */
    public void export(UUID fund, Consumer<LedgerLine> line) {
        try (var found =
                jdbc
                        .sql(ENTRIES + "order by t.id")
                        .withFetchSize(1000)
                        .param("fund", fund)
                        .query((row, _) -> line(row))
                        .stream()) {
            found.forEach(line);
        }
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        LocalDate month = row.getObject("month", LocalDate.class);
        return new LedgerLine(
                row.getObject("id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                month == null
                        ? Integer.toString(row.getInt("year"))
                        : YearMonth.from(month).toString(),
                row.getLong("amount"),
                Objects.requireNonNullElse(row.getString("reason"), ""));
    }
}
