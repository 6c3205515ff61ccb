package id.payung.contributions;

import id.payung.postgres.ListOrder;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads months of workers; one definition of which are meant serves figures and lists. */
@Component
class MonthRows {
    private static final String FROM =
            """
            from (
                select worker, month, territory, fund, decree, jkk, jkm, amount
                from contributions.contribution where month = :month
                union all
                select a.worker, a.month, a.territory, null, null, 0, 0, 0
                from contributions.active_month a
                where a.month = :month and a.withdrawn_at is null and :standing = 'ACTIVE_NOT_ORDERED'
                  and not exists (select from contributions.contribution c
                                  where c.worker = a.worker and c.month = a.month)
            ) c
            left join funding.fund f on f.id = c.fund
            left join contributions.paid_month p on p.worker = c.worker and p.month = c.month
            left join contributions.active_month a
                on a.worker = c.worker and a.month = c.month and a.withdrawn_at is null
            """;
    private static final String WHERE =
            """
            where c.territory >= :low and c.territory < :high
              and (:fund::uuid is null or c.fund = :fund)
              and (:decree::uuid is null or c.decree = :decree)
              and case :standing
                  when 'PAID' then p.worker is not null
                  when 'UNPAID' then p.worker is null
                  when 'ACTIVE' then a.worker is not null
                  when 'PAID_NOT_ACTIVE' then p.worker is not null and a.worker is null
                  when 'ACTIVE_NOT_ORDERED' then c.fund is null
                  else true end
            """;

    private static final ListOrder ORDER =
            ListOrder.of("c.worker")
                    .or("nama", "w.name_key")
                    .or("wilayah", "c.territory")
                    .or("dana", "coalesce(f.name, '')")
                    .or("jumlah", "c.amount")
                    .or("lunas", "p.worker is not null");

    private final JdbcClient jdbc;

    MonthRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(MonthFilter filter) {
        return filtered("select count(*) " + FROM + WHERE, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    long amount(MonthFilter filter) {
        return filtered("select coalesce(sum(c.amount), 0) " + FROM + WHERE, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Row by row, so that a month of any size fits into memory; how many there were. */
    long each(MonthFilter filter, Position position, Consumer<ContributionLine> to) {
        return ListOrder.each(asked(filter, position.beginning(), ""), (row, _) -> line(row), to);
    }

    List<ContributionLine> list(MonthFilter filter, Position position, int limit) {
        return asked(filter, position, "limit " + limit).query((row, _) -> line(row)).list();
    }

    private StatementSpec asked(MonthFilter filter, Position position, String limit) {
        String rows = FROM + "join registry.worker w on w.id = c.worker " + WHERE;
        return filtered(
                """
                select c.worker, w.name, c.territory, c.month, f.name as fund_name, c.jkk, c.jkm,
                    p.worker is not null as paid, a.worker is not null as active
                """
                        + rows
                        + ORDER.sql(position, rows)
                        + limit,
                filter);
    }

    List<ContributionLine> of(UUID worker) {
        return jdbc.sql(
                        """
                        select c.worker, w.name, c.territory, c.month, f.name as fund_name, c.jkk, c.jkm,
                            p.worker is not null as paid, a.worker is not null as active
                        from contributions.contribution c
                        join registry.worker w on w.id = c.worker
                        join funding.fund f on f.id = c.fund
                        left join contributions.paid_month p on p.worker = c.worker and p.month = c.month
                        left join contributions.active_month a
                            on a.worker = c.worker and a.month = c.month and a.withdrawn_at is null
                        where c.worker = ? order by c.month
                        """)
                .param(worker)
                .query((row, _) -> line(row))
                .list();
    }

    List<MonthView> figures(MonthFilter filter) {
        return filtered(
                        """
                        select c.fund, f.name, c.month, count(*) as ordered, sum(c.amount) as ordered_amount,
                            count(p.worker) as paid, count(a.worker) as active,
                            coalesce(sum(c.amount) filter (where p.worker is not null), 0) as paid_amount
                        %s
                        group by c.fund, f.name, c.month order by f.name, c.fund
                        """
                                .formatted(FROM + WHERE),
                        filter)
                .query((row, _) -> view(row))
                .list();
    }

    private StatementSpec filtered(String sql, MonthFilter filter) {
        return jdbc.sql(sql)
                .param("month", filter.month().atDay(1))
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~")
                .param("fund", filter.fund())
                .param("decree", filter.decree())
                .param("standing", filter.standing().name());
    }

    private static ContributionLine line(ResultSet row) throws SQLException {
        return new ContributionLine(
                row.getObject("worker", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                Objects.requireNonNullElse(row.getString("fund_name"), "–"),
                row.getLong("jkk"),
                row.getLong("jkm"),
                row.getBoolean("paid"),
                row.getBoolean("active"));
    }

    private static MonthView view(ResultSet row) throws SQLException {
        return new MonthView(
                row.getObject("fund", UUID.class),
                row.getString("name"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("ordered"),
                row.getLong("ordered_amount"),
                row.getLong("paid"),
                row.getLong("paid_amount"),
                row.getLong("active"));
    }
}
