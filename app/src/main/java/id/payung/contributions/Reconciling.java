package id.payung.contributions;

import id.payung.contributions.Reconciliation.Line;
import id.payung.shared.Months;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the three facts of each month beside the papers of the treasury. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_MONEY)
public class Reconciling {
    private static final String LINES =
            """
            select b.month, sum(b.workers) as people, sum(b.amount) as amount, sum(o.ordered) as ordered,
                sum(o.disbursed) as disbursed, sum(r.returned) as returned,
                coalesce(sum(p.workers), 0) as paid_people, coalesce(sum(p.amount), 0) as paid,
                coalesce(sum(p.amount - o.disbursed + r.returned), 0) as refunded,
                coalesce(sum(a.active), 0) as active
            from contributions.bill b
            left join contributions.payment p on p.decree = b.decree and p.month = b.month
            cross join lateral (
                select coalesce(sum(o.amount), 0) as ordered, coalesce(sum(s.amount), 0) as disbursed
                from contributions.payment_order o
                left join contributions.disbursement s on s.payment_order = o.id
                where o.bill = b.id and o.cancelled_at is null) o
            cross join lateral (
                select coalesce(sum(r.amount), 0) as returned
                from contributions.returned_money r where r.bill = b.id) r
            left join (
                select c.decree, c.month, count(*) as active
                from contributions.contribution c
                join contributions.active_month a
                    on a.worker = c.worker and a.month = c.month and a.withdrawn_at is null
                where c.month >= :first and c.month < :end
                group by c.decree, c.month) a on a.decree = b.decree and a.month = b.month
            where b.month >= :first and b.month < :end and (:fund::uuid is null or b.fund = :fund)
            group by b.month order by b.month
            """;

    private final JdbcClient jdbc;

    Reconciling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The months with anything owed, oldest first. */
    public List<Line> of(@Nullable UUID fund, Months months) {
        return jdbc.sql(LINES)
                .param("first", months.startsOn())
                .param("end", months.endsOn())
                .param("fund", fund)
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("people"),
                row.getLong("amount"),
                row.getLong("ordered"),
                row.getLong("disbursed"),
                row.getLong("returned"),
                row.getLong("paid_people"),
                row.getLong("paid"),
                row.getLong("refunded"),
                row.getLong("active"));
    }
}
