package id.payung.enrolment;

import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A worker's lines about decrees: put on one, given a seat, covered by it, taken off it again,
 * turned away because of another fund.
 */
@Component
class CoverHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    CoverHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select d.prepared_at as at, 'decree-drafted' as code, d.number, f.name as fund,
                            m.starts_on, m.ends_on, d.prepared_by_name as who
                        from enrolment.decree_member m
                        join enrolment.decree d on d.id = m.decree join funding.fund f on f.id = d.fund
                        where m.worker = :worker
                        union all
                        select c.began_at, 'reserved', g.number, f.name, lower(c.period), upper(c.period), s.name
                        from enrolment.coverage c
                        join enrolment.decree g on g.id = c.granted_by join funding.fund f on f.id = c.fund
                        join enrolment.decree_step s on s.decree = g.id and s.step = 'APPROVED'
                        where c.worker = :worker
                        union all
                        select c.in_force_at, 'covered', g.number, f.name, lower(c.period), upper(c.period), g.signatory
                        from enrolment.cover_in_force c
                        join enrolment.decree g on g.id = c.granted_by join funding.fund f on f.id = c.fund
                        where c.worker = :worker
                        union all
                        select a.in_force_at, 'seat-left', a.number, s.why, s.starts_on, s.ends_on, a.signatory
                        from enrolment.seat_change s join enrolment.decree a on a.id = s.amendment
                        where s.leaving = :worker and s.left_out is null and a.in_force_at is not null
                        union all
                        select r.refused_at, 'second-fund-refused', f.name, coalesce(h.name, '–'),
                            d.starts_on, d.ends_on, d.prepared_by_name
                        from enrolment.refused_attempt r
                        join enrolment.decree d on d.id = r.decree join funding.fund f on f.id = r.fund
                        left join funding.fund h on h.id = r.held_by
                        where r.worker = :worker
                        """)
                .param("worker", worker)
                .query((row, _) -> line(row))
                .list();
    }

    private static HistoryLine line(ResultSet row) throws SQLException {
        return new HistoryLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("code"),
                List.of(
                        row.getString("number"),
                        row.getString("fund"),
                        YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                        YearMonth.from(row.getObject("ends_on", LocalDate.class)).minusMonths(1)),
                row.getString("who"));
    }
}
