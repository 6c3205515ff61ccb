package id.payung.contributions;

import id.payung.contributions.PaymentOrder.Disbursed;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers of bills: codes, orders, disbursements and returns. A number stands once in a fund. */
@Component
class VoucherRows {
    private static final String ORDERS =
            """
            select o.*, s.number as paid_number, s.dated as paid_dated, s.amount as paid_amount,
                s.recorded_by, s.recorded_by_name, s.recorded_at
            from contributions.payment_order o
            left join contributions.disbursement s on s.payment_order = o.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    VoucherRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when the code stands somewhere already. */
    boolean addCode(Bill bill, String code) {
        Actor actor = Acting.required();
        return jdbc.sql(
                                """
                                insert into contributions.billing_code (code, bill, territory, workers, amount,
                                    issued_by, issued_by_name, issued_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                code,
                                bill.id(),
                                bill.territory().value(),
                                bill.workers(),
                                bill.amount(),
                                actor.account(),
                                actor.name(),
                                now())
                        .update()
                == 1;
    }

    /** Empty when the fund has an order of this number. */
    Optional<UUID> addOrder(Bill bill, Voucher voucher) {
        UUID id = RecordId.next();
        return add("payment_order", "id", id, "ordered", bill, voucher)
                ? Optional.of(id)
                : Optional.empty();
    }

    /** False when the fund has a disbursement of this number. */
    boolean addDisbursement(Bill bill, PaymentOrder order, Voucher voucher) {
        Actor actor = Acting.required();
        return jdbc.sql(
                                """
                                insert into contributions.disbursement (payment_order, ordered_by, bill, fund, territory,
                                    number, dated, amount, recorded_by, recorded_by_name, recorded_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                order.id(),
                                order.orderedBy(),
                                bill.id(),
                                bill.fund(),
                                bill.territory().value(),
                                voucher.number(),
                                voucher.dated(),
                                voucher.amount(),
                                actor.account(),
                                actor.name(),
                                now())
                        .update()
                == 1;
    }

    /** The id of what came back; empty where the fund has a paper of this number. */
    Optional<UUID> addReturn(Bill bill, Voucher voucher) {
        UUID id = RecordId.next();
        return add("returned_money", "id", id, "recorded", bill, voucher)
                ? Optional.of(id)
                : Optional.empty();
    }

    private boolean add(
            String table, String key, UUID id, String done, Bill bill, Voucher voucher) {
        Actor actor = Acting.required();
        return jdbc.sql(
                                """
                                insert into contributions.%1$s (%2$s, bill, fund, territory, number, dated, amount,
                                    %3$s_by, %3$s_by_name, %3$s_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """
                                        .formatted(table, key, done))
                        .params(
                                id,
                                bill.id(),
                                bill.fund(),
                                bill.territory().value(),
                                voucher.number(),
                                voucher.dated(),
                                voucher.amount(),
                                actor.account(),
                                actor.name(),
                                now())
                        .update()
                == 1;
    }

    void cancel(UUID order) {
        jdbc.sql("update contributions.payment_order set cancelled_at = ? where id = ?")
                .params(now(), order)
                .update();
    }

    Optional<PaymentOrder> order(UUID id) {
        return jdbc.sql(ORDERS + "where o.id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    List<PaymentOrder> ordersOf(UUID bill) {
        return jdbc.sql(ORDERS + "where o.bill = ? order by o.ordered_at, o.id")
                .param(bill)
                .query((row, _) -> read(row))
                .list();
    }

    List<Returned> returnsOf(UUID bill) {
        return jdbc.sql(
                        """
                        select number, dated, amount, recorded_by_name, recorded_at
                        from contributions.returned_money where bill = ? order by recorded_at, id
                        """)
                .param(bill)
                .query(
                        (row, _) ->
                                new Returned(
                                        voucher(row, ""),
                                        row.getString("recorded_by_name"),
                                        row.getObject("recorded_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static PaymentOrder read(ResultSet row) throws SQLException {
        return new PaymentOrder(
                row.getObject("id", UUID.class),
                row.getObject("bill", UUID.class),
                new TerritoryCode(row.getString("territory")),
                voucher(row, ""),
                row.getObject("ordered_by", UUID.class),
                row.getString("ordered_by_name"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                instant(row, "cancelled_at"),
                row.getString("paid_number") == null
                        ? null
                        : new Disbursed(
                                voucher(row, "paid_"),
                                row.getObject("recorded_by", UUID.class),
                                row.getString("recorded_by_name"),
                                row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }

    private static Voucher voucher(ResultSet row, String prefix) throws SQLException {
        return new Voucher(
                row.getString(prefix + "number"),
                row.getObject(prefix + "dated", LocalDate.class),
                row.getLong(prefix + "amount"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
