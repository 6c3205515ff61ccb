package id.payung.enrolment.mutation;

import id.payung.enrolment.PaidMonths;
import id.payung.enrolment.mutation.GivingSeats.Given;
import id.payung.enrolment.mutation.GivingSeats.Joiner;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Weighs what is told of people, one or fifty thousand, in the same set-based steps: which seats
 * end from which month, who takes them, and what speaks against it. It works on temporary tables
 * that live as long as the transaction.
 */
@Component
class WeighingMutations {
    private final JdbcClient jdbc;
    private final PaidMonths paid;
    private final GivingSeats giving;

    WeighingMutations(JdbcClient jdbc, PaidMonths paid, GivingSeats giving) {
        this.jdbc = jdbc;
        this.paid = paid;
        this.giving = giving;
    }

    /** Is told what was found; rows that it refuses, or knows already, are weighed no further. */
    interface Verdict {
        /** Rows by {@code row_no} that were told and counted before. */
        void same(String query);

        void refuse(Objection objection);

        void warn(Objection objection);

        void note(Objection objection);
    }

    /**
     * Weighs the rows of a query.
     *
     * @param source gives row_no, id, worker, territory, reason, happened_on, destination,
     *     counterpart and note
     */
    void weigh(String source, Map<String, ? extends @Nullable Object> params, Verdict verdict) {
        stage(source, params);
        verdict.same(WeighingSql.SAME);
        drop(WeighingSql.SAME);
        findSeats();
        for (Objection objection : Objection.first()) {
            verdict.refuse(objection);
            drop(objection.query());
        }
        giveSeats();
        for (Objection objection : Objection.afterwards()) {
            verdict.refuse(objection);
            drop(objection.query());
        }
        Objection.warnings().forEach(verdict::warn);
        Objection.notes().forEach(verdict::note);
    }

    private void stage(String source, Map<String, ? extends @Nullable Object> params) {
        WeighingSql.TABLES.forEach(this::run);
        jdbc.sql(WeighingSql.STAGE.formatted(source))
                .params(params)
                .param("atOnce", MutationReason.atOnce())
                .update();
        run("analyze mutating");
    }

    private void drop(String query) {
        jdbc.sql(WeighingSql.DROP_SEATS.formatted(query)).update();
        jdbc.sql(WeighingSql.DROP.formatted(query)).update();
    }

    private void findSeats() {
        run(WeighingSql.SPANS);
        run("analyze mutating_span");
        run(WeighingSql.SEATS);
        Map<UUID, List<UUID>> byDecree = WeighingSql.byDecree(jdbc);
        byDecree.forEach(this::putOff);
        own(byDecree.keySet().toArray(UUID[]::new));
        run("analyze mutating_seat");
    }

    /** A month that is paid stays with whom it was paid for. */
    private void putOff(UUID decree, List<UUID> workers) {
        Map<UUID, YearMonth> latest = paid.latestPaid(decree, workers);
        jdbc.sql(WeighingSql.PUT_OFF)
                .param("decree", decree)
                .param("workers", latest.keySet().toArray(UUID[]::new))
                .param(
                        "months",
                        latest.values().stream()
                                .map(month -> month.atDay(1).toString())
                                .toArray(String[]::new))
                .update();
    }

    private void own(UUID[] decrees) {
        UUID[] own =
                jdbc
                        .sql(
                                "select id, territory from enrolment.decree where id = any (?::uuid[])")
                        .param(decrees)
                        .query(
                                (row, _) ->
                                        Map.entry(
                                                row.getObject("id", UUID.class),
                                                new TerritoryCode(row.getString("territory"))))
                        .list()
                        .stream()
                        .filter(
                                decree ->
                                        Acting.required()
                                                .may(Permission.PREPARE_DECREES, decree.getValue()))
                        .map(Map.Entry::getKey)
                        .toArray(UUID[]::new);
        jdbc.sql("update mutating_seat set own = true where decree = any (?::uuid[])")
                .param(own)
                .update();
    }

    private void giveSeats() {
        List<OpenSeat> seats =
                jdbc.sql(WeighingSql.OPEN).query((row, _) -> OpenSeat.read(row)).list();
        List<Joiner> joiners =
                jdbc.sql(WeighingSql.JOINERS)
                        .query(
                                (row, _) ->
                                        new Joiner(
                                                row.getObject("worker", UUID.class),
                                                new TerritoryCode(row.getString("territory"))))
                        .list();
        List<UUID> leaving =
                jdbc.sql("select worker from mutating where reason <> 'JOINS'")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        Given given = giving.give(seats, joiners, leaving);
        jdbc.sql(WeighingSql.GIVE)
                .param("seats", given.bySeat().keySet().toArray(UUID[]::new))
                .param("workers", given.bySeat().values().toArray(UUID[]::new))
                .update();
        jdbc.sql(WeighingSql.FIT).param("fit", given.fit().toArray(UUID[]::new)).update();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
