package id.payung.enrolment;

import id.payung.audit.AuditTrail;
import id.payung.postgres.ListOrder;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is covered, in which months, by which fund. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class Coverages {
    private static final String SELECT =
            """
            select c.worker, w.name, c.territory, c.fund, f.name as fund_name, c.decree, d.number,
                lower(c.period) as starts_on, upper(c.period) as ends_on
            """;
    private static final String FROM =
            """
            from enrolment.cover_in_force c
            join registry.worker w on w.id = c.worker
            join funding.fund f on f.id = c.fund
            join enrolment.decree d on d.id = c.decree
            """;
    private static final String FILTER =
            """
            where c.territory >= :low and c.territory < :high and c.period @> :month::date
              and (:fund::uuid is null or c.fund = :fund)
              and (:text::text is null or starts_with(upper(w.name), upper(:text)))
              and (not :lapsing or upper(c.period) = (:month::date + interval '1 month')::date
                   and not exists (select from enrolment.cover_in_force n
                                   where n.worker = c.worker and lower(n.period) = upper(c.period)))
            """;

    private static final ListOrder ORDER =
            ListOrder.of("c.worker")
                    .or("nama", "w.name_key")
                    .or("wilayah", "c.territory")
                    .or("dana", "f.name")
                    .or("sk", "d.number")
                    .or("masa", "upper(c.period)");

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Coverages(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Different people: the database allows nobody twice in a month. */
    public long count(CoverageFilter filter) {
        return filtered("select count(*) " + FROM + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Counts by area, by the first characters of their codes. */
    Map<TerritoryCode, Long> countByArea(CoverageFilter filter, TerritoryCode.Level level) {
        Map<TerritoryCode, Long> counts = new HashMap<>();
        int length = level.codeLength();
        filtered(
                        "select left(c.territory, :length) as area, count(*) "
                                + FROM
                                + FILTER
                                + "and length(c.territory) >= :length group by 1",
                        filter)
                .param("length", length)
                .query(
                        row -> {
                            counts.put(new TerritoryCode(row.getString(1)), row.getLong(2));
                        });
        return counts;
    }

    /** In the order of the workers' ids, or the one asked for. */
    public List<CoverageLine> list(CoverageFilter filter, Position position, int limit) {
        return asked(filter, position, "limit " + limit).query((row, _) -> read(row)).list();
    }

    /** Hands over everybody meant, in the same order; an audited export. */
    @Transactional
    public void export(CoverageFilter filter, Position position, Consumer<CoverageLine> to) {
        long rows =
                ListOrder.each(asked(filter, position.beginning(), ""), (row, _) -> read(row), to);
        audit.record(
                "coverage.exported",
                "territory",
                Acting.required().account(),
                filter.territory(),
                Map.of("month", filter.month().toString(), "rows", rows));
    }

    private StatementSpec asked(CoverageFilter filter, Position position, String limit) {
        String rows = FROM + FILTER;
        return filtered(SELECT + rows + ORDER.sql(position, rows) + limit, filter);
    }

    /** All spans of one worker, oldest first. */
    public List<CoverageLine> of(UUID worker) {
        return jdbc.sql(SELECT + FROM + "where c.worker = ? order by lower(c.period)")
                .param(worker)
                .query((row, _) -> read(row))
                .list();
    }

    private StatementSpec filtered(String sql, CoverageFilter filter) {
        return jdbc.sql(sql)
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~")
                .param("month", filter.month().atDay(1))
                .param("fund", filter.fund())
                .param("text", filter.text())
                .param("lapsing", filter.lapsing());
    }

    private static CoverageLine read(ResultSet row) throws SQLException {
        return new CoverageLine(
                row.getObject("worker", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                row.getObject("fund", UUID.class),
                row.getString("fund_name"),
                row.getObject("decree", UUID.class),
                row.getString("number"),
                new Months(
                        YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                        YearMonth.from(row.getObject("ends_on", LocalDate.class)).minusMonths(1)));
    }
}
