package id.payung.contributions;

import id.payung.enrolment.AmendmentInForce;
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
                join unnest(:months::date[], :transport::boolean[], :base::int[], :jkk::int[], :jkm::int[])
                        as p(month, transport, base, jkk, jkm)
                    on c.period @> p.month
                   and p.transport = c.transport
                where c.decree = :decree and (:grantedBy::uuid is null or c.granted_by = :grantedBy)
                  and (:worker::uuid is null or c.worker = :worker)
                returning month, amount)
            select month, sum(amount) as amount from placed group by month
            """;
    private static final String CANCEL =
            """
            with cancelled as (
                delete from contributions.contribution c
                using unnest(:workers::uuid[], :from::date[]) as l(worker, month)
                where c.decree = :decree and c.worker = l.worker and c.month >= l.month
                  and not exists (select from contributions.paid_month p where p.worker = c.worker and p.month = c.month)
                  and not contributions.money_is_out(c.decree, c.month)
                returning c.month, c.amount)
            select month, sum(amount) as amount from cancelled group by month
            """;

    private static final String CANCEL_ALL =
            """
            with cancelled as (
                delete from contributions.contribution c where c.decree = :decree returning month, amount)
            select month, sum(amount) as amount from cancelled group by month
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OrderRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Rupiah ordered by month for all who have a seat on the decree.
     *
     * @param grantedBy the decree itself, or the amendment that gave them their seats
     */
    Map<YearMonth, Long> place(UUID decree, UUID grantedBy, Tariff tariff) {
        return place(decree, grantedBy, null, tariff);
    }

    /** The same for the months of one worker whose cover goes on after all. */
    Map<YearMonth, Long> placeAgain(UUID decree, UUID worker, Tariff tariff) {
        return place(decree, null, worker, tariff);
    }

    private Map<YearMonth, Long> place(
            UUID decree, @Nullable UUID grantedBy, @Nullable UUID worker, Tariff tariff) {
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
                        .param("decree", decree)
                        .param("grantedBy", grantedBy)
                        .param("worker", worker)
                        .query((row, _) -> sum(row))
                        .list());
    }

    /** Lets the planner know of what was just written. */
    void analyze() {
        jdbc.sql("analyze contributions.contribution").update();
    }

    /** Takes back the unpaid months of those who left, each from his month on; rupiah by month. */
    Map<YearMonth, Long> cancel(UUID decree, List<AmendmentInForce.Left> left) {
        return sums(
                jdbc.sql(CANCEL)
                        .param("decree", decree)
                        .param(
                                "workers",
                                left.stream()
                                        .map(AmendmentInForce.Left::worker)
                                        .toArray(UUID[]::new))
                        .param(
                                "from",
                                left.stream()
                                        .map(one -> one.months().startsOn().toString())
                                        .toArray(String[]::new))
                        .query((row, _) -> sum(row))
                        .list());
    }

    /** Takes back every month of a decree of which nothing is paid; rupiah by month. */
    Map<YearMonth, Long> cancel(UUID decree) {
        return sums(
                jdbc.sql(CANCEL_ALL).param("decree", decree).query((row, _) -> sum(row)).list());
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
