package id.payung.contributions;

import id.payung.funding.MonthPrice;
import id.payung.funding.Tariff;
import id.payung.rules.contribution.Sector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes ordered months: coverage spans joined to the legal price of each month and sector, one
 * statement for a decree of any size.
 */
@Component
class OrderRows {
    private static final String PLACE =
            """
            with placed as (
                insert into contributions.contribution
                    (worker, month, territory, fund, decree, base, jkk, jkm, amount, ordered_at)
                select c.worker, p.month, c.territory, c.fund, c.decree, p.base, p.jkk, p.jkm, p.jkk + p.jkm, :at
                from enrolment.coverage c
                join registry.worker w on w.id = c.worker
                join unnest(:months::date[], :transport::boolean[], :base::int[], :jkk::int[], :jkm::int[])
                        as p(month, transport, base, jkk, jkm)
                    on c.period @> p.month
                   and p.transport = coalesce(w.occupation = any (:occupations::text[]), false)
                where c.decree = :decree and (:worker::uuid is null or c.worker = :worker)
                returning month, amount)
            select month, sum(amount) as amount from placed group by month
            """;
    private static final String CANCEL =
            """
            with cancelled as (
                delete from contributions.contribution c
                where c.decree = :decree and c.worker = :worker and c.month >= :from
                  and not exists (select from contributions.paid_month p where p.worker = c.worker and p.month = c.month)
                returning month, amount)
            select month, sum(amount) as amount from cancelled group by month
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OrderRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Rupiah ordered by month, for one worker of the decree or for all. */
    Map<YearMonth, Long> place(UUID decree, @Nullable UUID worker, Tariff tariff) {
        List<MonthPrice> prices = tariff.prices();
        return sums(
                jdbc.sql(PLACE)
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param(
                                "months",
                                prices.stream()
                                        .map(price -> price.month().atDay(1).toString())
                                        .toArray(String[]::new))
                        .param(
                                "transport",
                                prices.stream()
                                        .map(price -> price.sector() == Sector.TRANSPORT)
                                        .toArray(Boolean[]::new))
                        .param("base", rupiah(prices, MonthPrice::base))
                        .param("jkk", rupiah(prices, MonthPrice::jkk))
                        .param("jkm", rupiah(prices, MonthPrice::jkm))
                        .param("occupations", Tariff.transportOccupations())
                        .param("decree", decree)
                        .param("worker", worker)
                        .query((row, _) -> sum(row))
                        .list());
    }

    /** Lets the planner know of what was just written. */
    void analyze() {
        jdbc.sql("analyze contributions.contribution").update();
    }

    /** Takes back the worker's unpaid months from the month on; rupiah by month. */
    Map<YearMonth, Long> cancel(UUID decree, UUID worker, YearMonth from) {
        return sums(
                jdbc.sql(CANCEL)
                        .param("decree", decree)
                        .param("worker", worker)
                        .param("from", from.atDay(1))
                        .query((row, _) -> sum(row))
                        .list());
    }

    private static Long[] rupiah(List<MonthPrice> prices, ToLongFunction<MonthPrice> amount) {
        return prices.stream().map(amount::applyAsLong).toArray(Long[]::new);
    }

    private static Map.Entry<YearMonth, Long> sum(ResultSet row) throws SQLException {
        return Map.entry(
                YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("amount"));
    }

    private static Map<YearMonth, Long> sums(List<Map.Entry<YearMonth, Long>> sums) {
        return sums.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
