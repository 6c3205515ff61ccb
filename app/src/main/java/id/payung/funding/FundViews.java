package id.payung.funding;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads funds. Out of the fund's territory the database hides its money; without the permission to
 * read money it is not asked for.
 */
@Component
class FundViews {
    private final JdbcClient jdbc;

    FundViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Fund> find(UUID id) {
        return jdbc.sql(FundRows.SELECT + "where f.id = ?")
                .param(id)
                .query((row, _) -> FundRows.fund(row))
                .optional();
    }

    Optional<FundView> view(UUID id) {
        return jdbc.sql(FundRows.SELECT + "where f.id = ?")
                .param(id)
                .query((row, _) -> new Named(FundRows.fund(row), row.getString("office_name")))
                .optional()
                .map(this::view);
    }

    List<FundView> list(FundFilter filter) {
        return jdbc
                .sql(
                        FundRows.SELECT
                                + """
                                where (f.territory ^@ :area or :area ^@ f.territory)
                                  and (:month::date is null or (f.starts_on <= :month and f.ends_on > :month))
                                order by f.priority, f.name, f.id
                                """)
                .param("area", filter.territory().value())
                .param("month", filter.month() == null ? null : filter.month().atDay(1))
                .query((row, _) -> new Named(FundRows.fund(row), row.getString("office_name")))
                .list()
                .stream()
                .map(this::view)
                .toList();
    }

    List<SeatMonth> seats(Fund fund) {
        return seats(fund, "");
    }

    /** Held until the transaction ends. */
    List<SeatMonth> lockedSeats(Fund fund) {
        return seats(fund, " for update");
    }

    /** Held until the transaction ends. */
    Optional<YearMoney> lockedMoney(Fund fund, int year) {
        return jdbc.sql(
                        """
                        select year, amount, committed, billed, paid, returned from funding.budget
                        where fund = ? and year = ? for update
                        """)
                .params(fund.id(), year)
                .query((row, _) -> FundRows.money(row))
                .optional();
    }

    List<BudgetChange> budgetHistory(Fund fund) {
        return mayReadMoney(fund)
                ? jdbc.sql(
                                """
                                select t.year, e.amount, t.reason, t.occurred_at, t.account
                                from funding.ledger_transaction t
                                join funding.ledger_entry e on e.transaction = t.id and e.side = 'BUDGET'
                                where t.fund = ? and t.kind = 'ALLOCATED' order by t.id
                                """)
                        .param(fund.id())
                        .query(
                                (row, _) ->
                                        new BudgetChange(
                                                row.getInt("year"),
                                                row.getLong("amount"),
                                                row.getString("reason"),
                                                row.getObject("occurred_at", OffsetDateTime.class)
                                                        .toInstant(),
                                                row.getObject("account", UUID.class)))
                        .list()
                : List.of();
    }

    private FundView view(Named named) {
        boolean shown = mayReadMoney(named.fund);
        return new FundView(
                named.fund,
                named.office,
                shown ? money(named.fund) : List.of(),
                shown ? seats(named.fund) : List.of());
    }

    private List<YearMoney> money(Fund fund) {
        return jdbc.sql(
                        """
                        select year, amount, committed, billed, paid, returned from funding.budget
                        where fund = ? order by year
                        """)
                .param(fund.id())
                .query((row, _) -> FundRows.money(row))
                .list();
    }

    private List<SeatMonth> seats(Fund fund, String lock) {
        return jdbc.sql(
                        "select month, available, filled from funding.seat where fund = ? order by month"
                                + lock)
                .param(fund.id())
                .query((row, _) -> FundRows.seat(row))
                .list();
    }

    private static boolean mayReadMoney(Fund fund) {
        return Acting.required().may(Permission.READ_MONEY, fund.territory());
    }

    private record Named(Fund fund, String office) {}
}
