package id.payung.funding;

import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
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

    /** Every entry of the ledger in the order in which it was made. */
    public void export(UUID fund, Consumer<LedgerLine> line) {
        try (var found =
                jdbc
                        .sql(
                                """
                                select t.occurred_at, t.kind, t.year, t.month, t.reason, e.amount
                                from funding.ledger_transaction t
                                join funding.ledger_entry e on e.transaction = t.id and e.side <> 'SOURCE'
                                where t.fund = ? and (t.kind = 'ALLOCATED' or e.amount > 0) order by t.id
                                """)
                        .withFetchSize(1000)
                        .param(fund)
                        .query(
                                (row, _) ->
                                        new LedgerLine(
                                                row.getObject("occurred_at", OffsetDateTime.class)
                                                        .toInstant(),
                                                row.getString("kind"),
                                                row.getObject("month", LocalDate.class) == null
                                                        ? Integer.toString(row.getInt("year"))
                                                        : YearMonth.from(
                                                                        row.getObject(
                                                                                "month",
                                                                                LocalDate.class))
                                                                .toString(),
                                                row.getLong("amount"),
                                                Objects.requireNonNullElse(
                                                        row.getString("reason"), "")))
                        .stream()) {
            found.forEach(line);
        }
    }
}
