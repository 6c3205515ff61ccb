package id.payung.planning.continuity;

import id.payung.funding.Fund;
import id.payung.funding.QuotaRoom;
import id.payung.postgres.ListOrder;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads covers in force that end with no other arranged behind them, each with the months paid and
 * arranged before. People of one history are one class: a million workers are a few thousand
 * questions to the law.
 */
@Component
class LapseRows {
    private static final String ENDING =
            """
            from enrolment.cover_in_force c
            join registry.worker w on w.id = c.worker and w.died_on is null
            join funding.fund f on f.id = c.fund
            """;
    private static final String FILTER =
            """
            where c.territory >= :low and c.territory < :high
              and upper(c.period) > :from and upper(c.period) <= :until
              and (:fund::uuid is null or c.fund = :fund)
              and (:workers::uuid[] is null or c.worker = any (:workers::uuid[]))
              and not exists (select from enrolment.coverage later
                              where later.worker = c.worker and lower(later.period) >= upper(c.period))
            """;
    private static final String LAWFUL =
            """
            and c.territory ^@ :earmark
            and (:occupations::text[] = '{}' or w.occupation = any (:occupations::text[]))
            and exists (select from eligibility.assessment a
                        where a.worker = c.worker and a.programme = :programme
                          and (:leastPoor - :poorest = 9 or a.decile between :poorest and :leastPoor)
                          and (a.outcome = 'ELIGIBLE' or a.open_conditions = array['NOT_COVERED_ELSEWHERE']))
            """;
    private static final String CATCHABLE =
            """
            select c.worker, c.territory, coalesce(w.occupation, '') as occupation,
                row_number() over (order by
                    (select min(lower(e.period)) from enrolment.coverage e where e.worker = c.worker),
                    w.registered_at, c.worker) as at
            """
                    + ENDING
                    + FILTER
                    + LAWFUL;

    private static final String HISTORIES =
            "select c.worker, p.paid, s.funded from unnest(:some::uuid[]) c (worker) "
                    + Histories.OF_SOME;

    private static final ListOrder ORDER =
            ListOrder.of("c.worker")
                    .or("nama", "w.name_key")
                    .or("wilayah", "c.territory")
                    .or("dana", "f.name")
                    .or("terakhir", "upper(c.period)");

    private final JdbcClient jdbc;

    LapseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People of one fund and one history. */
    record HistoryClass(UUID fund, String fundName, History history, long people) {}

    /** One worker and the fund behind which nothing is arranged. */
    record Person(UUID worker, String name, TerritoryCode territory, UUID fund, String fundName) {}

    /** One worker with his history. */
    record Ending(Person person, History history) {}

    long count(LapseFilter filter) {
        return filtered("select count(*) " + ENDING + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    List<HistoryClass> classes(LapseFilter filter) {
        return filtered(
                        "select c.fund, f.name as fund_name, p.paid, s.funded, count(*) as people "
                                + ENDING
                                + Histories.OF_ALL
                                + FILTER
                                + "group by 1, 2, 3, 4",
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
        List<Ending> page = new ArrayList<>();
        tell(
                people(filter, position, "limit " + limit).query((row, _) -> person(row)).list(),
                page::add);
        return page;
    }

    /** Everybody in the same order; their histories are read by the thousand. */
    void each(LapseFilter filter, Position position, Consumer<Ending> visitor) {
        ListOrder.batches(
                people(filter, position.beginning(), ""),
                (row, _) -> person(row),
                some -> tell(some, visitor));
    }

    private void tell(List<Person> people, Consumer<Ending> visitor) {
        Map<UUID, History> histories = new HashMap<>();
        jdbc.sql(HISTORIES)
                .param("some", people.stream().map(Person::worker).toArray(UUID[]::new))
                .query(
                        row -> {
                            histories.put(row.getObject("worker", UUID.class), Histories.read(row));
                        });
        for (Person person : people) {
            visitor.accept(
                    new Ending(person, Objects.requireNonNull(histories.get(person.worker))));
        }
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
                "select c.worker, w.name, c.territory, c.fund, f.name as fund_name "
                        + ENDING
                        + FILTER
                        + ORDER.sql(position, ENDING + FILTER)
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

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("worker", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                row.getObject("fund", UUID.class),
                row.getString("fund_name"));
    }
}
