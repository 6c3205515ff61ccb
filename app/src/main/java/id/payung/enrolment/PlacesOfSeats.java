package id.payung.enrolment;

import id.payung.funding.PlacesHeld;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts who has a fund's seats by where he lives and what he lives by. Whoever leaves by an
 * amendment that is approved, or is being approved, has his seat up to the month before, so that
 * another may take it without being counted beside him.
 */
@Component
class PlacesOfSeats implements PlacesHeld {
    private static final String HELD =
            """
            with leaving as (
                select s.decree, s.leaving as worker, min(s.starts_on) as starts_on
                from enrolment.seat_change s join enrolment.decree a on a.id = s.amendment
                where a.fund = :fund and s.leaving is not null and s.settled_at is null
                  and (a.id = :step::uuid or a.state in ('APPROVED', 'SIGNED'))
                group by 1, 2)
            select c.territory, coalesce(w.occupation, '') as occupation, lower(c.period) as starts_on,
                least(upper(c.period), l.starts_on) as ends_on,
                coalesce(c.granted_by = :step::uuid, false) as joining, count(*) as people
            from enrolment.decree d
            join enrolment.coverage c on c.decree = d.id
            join registry.worker w on w.id = c.worker
            left join leaving l on l.decree = c.decree and l.worker = c.worker
            where d.fund = :fund and (l.starts_on is null or l.starts_on > lower(c.period))
            group by 1, 2, 3, 4, 5
            """;

    private final JdbcClient jdbc;

    PlacesOfSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> of(UUID fund, @Nullable UUID step) {
        return jdbc.sql(HELD)
                .param("fund", fund)
                .param("step", step)
                .query((row, _) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new TerritoryCode(row.getString("territory")),
                row.getString("occupation"),
                new Months(
                        YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                        YearMonth.from(row.getObject("ends_on", LocalDate.class)).minusMonths(1)),
                row.getInt("people"),
                row.getBoolean("joining"));
    }
}
