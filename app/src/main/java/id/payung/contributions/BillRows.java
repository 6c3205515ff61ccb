package id.payung.contributions;

import id.payung.contributions.Bill.Code;
import id.payung.contributions.Bill.Step;
import id.payung.postgres.ListOrder;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Backlog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads bills; one definition of how far a bill has come serves counts, sums and lists. */
@Component
class BillRows {
    private static final String BILLS =
            """
            from (
                select b.*, d.number, f.name as fund_name, c.code, c.workers as code_workers, c.amount as code_amount,
                    c.issued_by_name, c.issued_at, o.ordered, o.disbursed, r.returned, o.since as ordered_since,
                    o.disbursed_at, greatest(d.in_force_at, b.month at time zone 'Asia/Jakarta') as owed_since,
                    case when p.id is not null then 'PAID'
                         when o.disbursed <> r.returned then 'DIFFERENT'
                         when c.code is null then 'TO_BILL'
                         when o.open > 0 then 'TO_DISBURSE'
                         else 'TO_ORDER' end as step
                from contributions.bill b
                join enrolment.decree d on d.id = b.decree
                join funding.fund f on f.id = b.fund
                left join contributions.payment p on p.decree = b.decree and p.month = b.month
                left join lateral (
                    select * from contributions.billing_code c where c.bill = b.id
                    order by c.issued_at desc, c.code limit 1) c on true
                cross join lateral (
                    select coalesce(sum(o.amount), 0) as ordered, coalesce(sum(s.amount), 0) as disbursed,
                        count(*) filter (where s.amount is null) as open,
                        min(o.ordered_at) filter (where s.amount is null) as since, max(s.recorded_at) as disbursed_at
                    from contributions.payment_order o
                    left join contributions.disbursement s on s.payment_order = o.id
                    where o.bill = b.id and o.cancelled_at is null) o
                cross join lateral (
                    select coalesce(sum(r.amount), 0) as returned
                    from contributions.returned_money r where r.bill = b.id) r
                where b.workers > 0 or o.disbursed > 0
            ) b
            """;
    private static final String FILTER =
            """
            where (:first::date is null or b.month >= :first) and (:last::date is null or b.month <= :last)
              and (:fund::uuid is null or b.fund = :fund)
              and (:decree::uuid is null or b.decree = :decree)
              and (:step::text is null or b.step = :step)
              and (not :unpaid or b.step <> 'PAID')
            """;

    private static final String SINCE =
            """
            case b.step when 'TO_BILL' then b.owed_since when 'TO_ORDER' then b.issued_at
                        when 'TO_DISBURSE' then b.ordered_since when 'DIFFERENT' then b.disbursed_at end
            """;

    private static final ListOrder ORDER =
            ListOrder.of("b.id")
                    .along("b.month")
                    .or("sk", "b.number")
                    .or("kode", "coalesce(b.code, '')")
                    .or("tempo", "b.month")
                    .or("orang", "b.workers")
                    .or("jumlah", "b.amount")
                    .or("bersih", "b.disbursed - b.returned")
                    .or("keadaan", "b.step");

    private final JdbcClient jdbc;
    private final DueMonths due;

    BillRows(JdbcClient jdbc, DueMonths due) {
        this.jdbc = jdbc;
        this.due = due;
    }

    long count(BillFilter filter) {
        return filtered("select count(*) " + BILLS + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /**
     * Since when the first of them waits for its next step, and the day of the first that is due.
     */
    Backlog backlog(BillFilter filter) {
        return filtered(
                        "select count(*) as waiting, min(%s) as oldest, min(b.month) as first_month "
                                        .formatted(SINCE)
                                + BILLS
                                + FILTER,
                        filter)
                .query(
                        (row, _) ->
                                new Backlog(
                                        row.getLong("waiting"),
                                        Optional.ofNullable(
                                                        row.getObject(
                                                                "oldest", OffsetDateTime.class))
                                                .map(OffsetDateTime::toInstant)
                                                .orElse(null),
                                        Optional.ofNullable(
                                                        row.getObject(
                                                                "first_month", LocalDate.class))
                                                .map(first -> due.of(YearMonth.from(first)))
                                                .orElse(null)))
                .single();
    }

    long amount(BillFilter filter) {
        return filtered("select coalesce(sum(b.amount), 0) " + BILLS + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** By month and id, or in the order asked for. */
    List<Bill> list(BillFilter filter, Position position, int limit) {
        String rows = BILLS + FILTER;
        return filtered("select b.* " + rows + ORDER.sql(position, rows) + "limit :limit", filter)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    List<FundMonth> byFund(YearMonth month) {
        return jdbc.sql(
                        """
                        select fund, sum(workers) as workers, sum(amount) as amount
                        from contributions.bill where month = ? and workers > 0 group by fund
                        """)
                .param(month.atDay(1))
                .query(
                        (row, _) ->
                                new FundMonth(
                                        row.getObject("fund", UUID.class),
                                        row.getLong("workers"),
                                        row.getLong("amount")))
                .list();
    }

    Optional<Bill> find(UUID bill) {
        return jdbc.sql("select b.* " + BILLS + "where b.id = ?")
                .param(bill)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Keeps payments and other changes of the bill away until the transaction ends. */
    Optional<Bill> locked(UUID bill) {
        jdbc.sql("select id from contributions.bill where id = ? for update")
                .param(bill)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
        return find(bill);
    }

    private StatementSpec filtered(String sql, BillFilter filter) {
        return jdbc.sql(sql)
                .param("first", day(filter.first()))
                .param("last", day(filter.last()))
                .param("fund", filter.fund())
                .param("decree", filter.decree())
                .param("step", filter.step() == null ? null : filter.step().name())
                .param("unpaid", filter.unpaid());
    }

    private static @Nullable LocalDate day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private Bill read(ResultSet row) throws SQLException {
        YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
        return new Bill(
                row.getObject("id", UUID.class),
                row.getObject("decree", UUID.class),
                row.getString("number"),
                row.getObject("fund", UUID.class),
                row.getString("fund_name"),
                new TerritoryCode(row.getString("territory")),
                month,
                row.getLong("workers"),
                row.getLong("amount"),
                due.of(month),
                code(row),
                row.getLong("ordered"),
                row.getLong("disbursed"),
                row.getLong("returned"),
                Step.valueOf(row.getString("step")));
    }

    private static @Nullable Code code(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return code == null
                ? null
                : new Code(
                        code,
                        row.getLong("code_workers"),
                        row.getLong("code_amount"),
                        row.getString("issued_by_name"),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }
}
