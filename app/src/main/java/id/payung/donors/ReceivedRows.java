package id.payung.donors;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of money that came; they are never changed. */
@Component
class ReceivedRows {
    private static final String SELECT =
            """
            select r.*, lower(r.months) as first, upper(r.months) as until
            from donors.payment r
            """;

    private final JdbcClient jdbc;
    private final PledgeRows pledges;

    ReceivedRows(JdbcClient jdbc, PledgeRows pledges) {
        this.jdbc = jdbc;
        this.pledges = pledges;
    }

    /** Empty where the bank's reference is known already. */
    Optional<UUID> insert(
            Pledge pledge, Months months, long amount, String reference, LocalDate receivedOn) {
        UUID id = RecordId.next();
        Actor actor = Acting.required();
        int inserted =
                jdbc.sql(
                                """
                                insert into donors.payment (id, pledge, territory, months, amount, reference,
                                    received_on, pledged_by, recorded_by, recorded_by_name, recorded_at)
                                values (:id, :pledge, :territory, daterange(:from, :until), :amount, :reference,
                                    :on, :pledgedBy, :by, :byName, :at)
                                on conflict (reference) do nothing
                                """)
                        .param("id", id)
                        .param("pledge", pledge.id())
                        .param("territory", pledge.territory().value())
                        .param("from", months.startsOn())
                        .param("until", months.endsOn())
                        .param("amount", amount)
                        .param("reference", reference)
                        .param("on", receivedOn)
                        .param("pledgedBy", pledge.recorded().account())
                        .param("by", actor.account())
                        .param("byName", actor.name())
                        .param("at", pledges.now())
                        .update();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    Optional<Received> find(UUID payment) {
        return jdbc.sql(SELECT + "where r.id = ?")
                .param(payment)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Oldest first. */
    List<Received> of(UUID pledge) {
        return jdbc.sql(SELECT + "where r.pledge = ? order by r.months")
                .param(pledge)
                .query((row, _) -> read(row))
                .list();
    }

    /** Of all a donor's pledges, oldest first. */
    List<Received> ofDonor(UUID donor) {
        return jdbc.sql(
                        SELECT
                                + "join donors.pledge p on p.id = r.pledge where p.donor = ? order"
                                + " by r.received_on, r.id")
                .param(donor)
                .query((row, _) -> read(row))
                .list();
    }

    private static Received read(ResultSet row) throws SQLException {
        return new Received(
                row.getObject("id", UUID.class),
                row.getObject("pledge", UUID.class),
                new Months(
                        YearMonth.from(row.getObject("first", LocalDate.class)),
                        YearMonth.from(row.getObject("until", LocalDate.class)).minusMonths(1)),
                row.getLong("amount"),
                row.getString("reference"),
                row.getObject("received_on", LocalDate.class),
                row.getLong("receipt"),
                row.getString("recorded_by_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
