package id.payung.contributions;

import id.payung.enrolment.Decree;
import id.payung.shared.Acting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of payments and of the months they pay; both are only ever added. */
@Component
class PaymentRows {
    private static final String SELECT =
            "select id, decree, month, reference, paid_on, amount, workers from contributions.payment ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many workers' months are ordered, and for how many rupiah. */
    record Order(int workers, long amount) {}

    /** Keeps replacements and other payments of the decree away until the transaction ends. */
    void lock(UUID decree) {
        jdbc.sql("select id from enrolment.decree where id = ? for update")
                .param(decree)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    Optional<Payment> find(UUID decree, YearMonth month) {
        return jdbc.sql(SELECT + "where decree = ? and month = ?")
                .params(decree, month.atDay(1))
                .query((row, _) -> read(row))
                .optional();
    }

    List<Payment> of(UUID decree) {
        return jdbc.sql(SELECT + "where decree = ? order by month")
                .param(decree)
                .query((row, _) -> read(row))
                .list();
    }

    Order ordered(UUID decree, YearMonth month) {
        return jdbc.sql(
                        """
                        select count(*) as workers, coalesce(sum(amount), 0) as amount
                        from contributions.contribution where decree = ? and month = ?
                        """)
                .params(decree, month.atDay(1))
                .query((row, _) -> new Order(row.getInt("workers"), row.getLong("amount")))
                .single();
    }

    void insert(Payment payment, Decree decree) {
        jdbc.sql(
                        """
                        insert into contributions.payment (id, fund, decree, month, territory, workers, amount,
                            reference, paid_on, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        payment.id(),
                        decree.fund(),
                        decree.id(),
                        payment.month().atDay(1),
                        decree.territory().value(),
                        payment.workers(),
                        payment.amount(),
                        payment.reference(),
                        payment.paidOn(),
                        Acting.required().account(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into contributions.paid_month (worker, month, territory, payment, recorded_at)
                        select worker, month, territory, ?, ? from contributions.contribution
                        where decree = ? and month = ?
                        """)
                .params(
                        payment.id(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        decree.id(),
                        payment.month().atDay(1))
                .update();
    }

    private static Payment read(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                row.getObject("decree", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("reference"),
                row.getObject("paid_on", LocalDate.class),
                row.getLong("amount"),
                row.getInt("workers"));
    }
}
