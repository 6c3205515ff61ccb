package id.payung.contributions;

import id.payung.shared.Acting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of payments and of the months they pay; both are only ever added. */
@Component
class PaymentRows {
    private static final String SELECT =
            "select id, decree, month, reference, paid_on, amount, workers from"
                    + " contributions.payment ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps replacements and other payments of the decree away until the transaction ends. */
    void lock(UUID decree) {
        jdbc.sql("select id from enrolment.decree where id = ? for update")
                .param(decree)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    List<Payment> of(UUID decree) {
        return jdbc.sql(SELECT + "where decree = ? order by month")
                .param(decree)
                .query((row, _) -> read(row))
                .list();
    }

    void insert(Payment payment, Bill bill) {
        jdbc.sql(
                        """
                        insert into contributions.payment (id, fund, decree, month, territory, workers, amount,
                            reference, paid_on, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        payment.id(),
                        bill.fund(),
                        bill.decree(),
                        payment.month().atDay(1),
                        bill.territory().value(),
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
                        bill.decree(),
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
