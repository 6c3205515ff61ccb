package id.payung.planning.continuity;

import id.payung.funding.Fund;
import id.payung.funding.QuotaRoom;
import id.payung.postgres.ListOrder;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads histories that end with cover in force and nothing arranged behind it. People of one
 * history are one class: a million workers are a few thousand questions to the law.
 */
@Component
class LapseRows {
    private static final String FIGURES = "from planning.history h\n";
    private static final String PEOPLE =
            """
            from planning.history h
            join registry.worker w on w.id = h.worker
            join funding.fund f on f.id = h.fund
            """;
    private static final String FILTER =
            """
            where h.territory >= :low and h.territory < :high
              and h.until > :from and h.until <= :until
              and (:fund::uuid is null or h.fund = :fund)
              and (:workers::uuid[] is null or h.worker = any (:workers::uuid[]))
              and not exists (select from registry.worker dead
                              where dead.id = h.worker and dead.died_on is not null)
            """;
    private static final String LAWFUL =
            """
            and h.territory ^@ :earmark
            and (:occupations::text[] = '{}' or w.occupation = any (:occupations::text[]))
            and exists (select from eligibility.assessment a
                        where a.worker = h.worker and a.programme = :programme
                          and (:leastPoor - :poorest = 9 or a.decile between :poorest and :leastPoor)
                          and (a.outcome = 'ELIGIBLE' or a.open_conditions = array['NOT_COVERED_ELSEWHERE']))
            """;
    private static final String CATCHABLE =
            """
            select h.worker, h.territory, coalesce(w.occupation, '') as occupation,
                row_number() over (order by lower(h.funded), w.registered_at, h.worker) as at
            """
                    + PEOPLE
                    + FILTER
                    + LAWFUL;

    private static final ListOrder ORDER =
            ListOrder.of("h.worker")
                    .or("nama", "w.name_key")
                    .or("wilayah", "h.territory")
                    .or("dana", "f.name")
                    .or("terakhir", "h.until");

    private final JdbcClient jdbc;

    LapseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People of one fund and one history. */
    record HistoryClass(UUID fund, String fundName, History history, long people) {}

    /** One worker with his history, and the fund behind which nothing is arranged. */
    record Ending(
            UUID worker,
            String name,
            TerritoryCode territory,
            UUID fund,
            String fundName,
            History history) {}

    long count(LapseFilter filter) {
        return filtered("select count(*) " + FIGURES + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** How many they are, and the first month behind which nothing is arranged for one of them. */
    record Upcoming(long people, @Nullable YearMonth first) {}

    Upcoming upcoming(LapseFilter filter) {
        return filtered(
                        "select count(*) as people, min(h.until) as first " + FIGURES + FILTER,
                        filter)
                .query(
                        (row, _) ->
                                new Upcoming(
                                        row.getLong("people"),
                                        Optional.ofNullable(row.getObject("first", LocalDate.class))
                                                .map(day -> YearMonth.from(day).minusMonths(1))
                                                .orElse(null)))
                .single();
    }

    List<HistoryClass> classes(LapseFilter filter) {
        return filtered(
                        """
                        select h.fund, f.name as fund_name, h.paid::text as paid, h.funded::text as funded, h.people
                        from (select h.fund, h.paid, h.funded, count(*) as people
                        %sgroup by 1, 2, 3) h join funding.fund f on f.id = h.fund
                        """
                                .formatted(FIGURES + FILTER),
                        filter)
                .query(
                        (row, _) ->
                                new HistoryClass(
                                        row.getObject("fund", UUID.class),
                                        row.getString("fund_name"),
                                        Histories.read(row),
                                        row.getLong("people")))
                .list();
    }

    /** In the order of the workers' ids, or the one asked for. */
    List<Ending> list(LapseFilter filter, Position position, int limit) {
        return people(filter, position, "limit " + limit).query((row, _) -> ending(row)).list();
    }

    /** Everybody in the same order, row by row. */
    void each(LapseFilter filter, Position position, Consumer<Ending> visitor) {
        ListOrder.each(people(filter, position.beginning(), ""), (row, _) -> ending(row), visitor);
    }

    /** How many of them the other fund may pay for, as far as its quotas have room. */
    long countLawful(LapseFilter filter, Fund catcher, QuotaRoom room) {
        return room.bound(
                        lawful(
                                "select count(*) from " + room.fitting(CATCHABLE) + " m",
                                filter,
                                catcher))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Those of them whom the other fund may pay for, who has been covered longest first. */
    Set<UUID> lawful(LapseFilter filter, Fund catcher, QuotaRoom room, long limit) {
        return new LinkedHashSet<>(
                room.bound(
                                lawful(
                                        "select m.worker from "
                                                + room.fitting(CATCHABLE)
                                                + " m order by m.at limit :limit",
                                        filter,
                                        catcher))
                        .param("limit", limit)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    private StatementSpec lawful(String sql, LapseFilter filter, Fund catcher) {
        return filtered(sql, filter)
                .param("earmark", catcher.territory().value())
                .param("occupations", catcher.occupations().toArray(String[]::new))
                .param("poorest", catcher.deciles().poorest())
                .param("leastPoor", catcher.deciles().leastPoor())
                .param("programme", catcher.programme());
    }

    private StatementSpec people(LapseFilter filter, Position position, String limit) {
        return filtered(
                "select h.worker, w.name, h.territory, h.fund, f.name as fund_name, "
                        + Histories.MONTHS
                        + " "
                        + PEOPLE
                        + FILTER
                        + ORDER.sql(position, PEOPLE + FILTER)
                        + limit,
                filter);
    }

    private StatementSpec filtered(String sql, LapseFilter filter) {
        return jdbc.sql(sql)
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~")
                .param("fund", filter.fund())
                .param(
                        "workers",
                        filter.workers() == null ? null : filter.workers().toArray(UUID[]::new))
                .param("from", filter.last().startsOn())
                .param("until", filter.last().endsOn());
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                row.getObject("worker", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                row.getObject("fund", UUID.class),
                row.getString("fund_name"),
                Histories.read(row));
    }
}
