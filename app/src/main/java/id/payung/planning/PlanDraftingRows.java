package id.payung.planning;

import id.payung.enrolment.Drafted;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What was asked for, and what became of it. */
@Component
class PlanDraftingRows {
    private static final String DRAFTING =
            """
            select id, plan, fund, legal_basis, number, title, each_village, territory, asked_by_name, asked_at
            from planning.drafting
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanDraftingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever else begins to draft of this plan waits until the transaction has ended. */
    void lock(UUID plan) {
        // Not its row: a plan is only ever added, so that nobody may lock it for a change.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 60))")
                .param(plan.toString())
                .query((_, _) -> true)
                .list();
    }

    void insert(UUID id, PlannedDecree wanted, Split split, TerritoryCode area, Actor by) {
        jdbc.sql(
                        """
                        insert into planning.drafting (id, plan, fund, legal_basis, number, title,
                            each_village, territory, asked_by, asked_by_name, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        wanted.plan(),
                        wanted.fund(),
                        wanted.legalBasis(),
                        wanted.number(),
                        wanted.title(),
                        split == Split.VILLAGES,
                        area.value(),
                        by.account(),
                        by.name(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    Optional<DraftingOrder> find(UUID id) {
        return jdbc.sql(DRAFTING + "where id = ?")
                .param(id)
                .query((row, _) -> order(row))
                .optional();
    }

    /** The newest of the fund's part of the plan. */
    Optional<DraftingOrder> latest(UUID plan, UUID fund) {
        return jdbc.sql(DRAFTING + "where plan = ? and fund = ? order by id desc limit 1")
                .params(plan, fund)
                .query((row, _) -> order(row))
                .optional();
    }

    void keep(
            UUID drafting,
            TerritoryCode area,
            long planned,
            Outcome<Drafted, PlanRefused> drafted) {
        StatementSpec row =
                jdbc.sql(
                                """
                                insert into planning.drafted_part (drafting, territory, planned, decree, members,
                                    covered_already, left_behind, refusal, arguments)
                                values (:drafting, :area, :planned, :decree, :members, :covered, :left, :refusal,
                                    :arguments)
                                """)
                        .param("drafting", drafting)
                        .param("area", area.value())
                        .param("planned", planned);
        switch (drafted) {
            case Outcome.Done<Drafted, PlanRefused>(Drafted done) -> told(row, done).update();
            case Outcome.Refused<Drafted, PlanRefused>(PlanRefused why) -> told(row, why).update();
        }
    }

    private static StatementSpec told(StatementSpec row, Drafted done) {
        return row.param("decree", done.decree().id())
                .param("members", done.members())
                .param("covered", done.coveredAlready())
                .param("left", done.withoutSeat() + done.overQuota())
                .param("refusal", null)
                .param("arguments", new String[0]);
    }

    private static StatementSpec told(StatementSpec row, PlanRefused why) {
        return row.param("decree", null)
                .param("members", 0)
                .param("covered", 0)
                .param("left", 0)
                .param("refusal", why.code())
                .param(
                        "arguments",
                        why.args().stream().map(Object::toString).toArray(String[]::new));
    }

    /** Villages whose draft of this part still stands, whichever run made it. */
    Set<TerritoryCode> drafted(UUID plan, UUID fund) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select v.territory from planning.drafted_part v
                                join planning.drafting o on o.id = v.drafting
                                join enrolment.decree d on d.id = v.decree
                                where o.plan = ? and o.fund = ? and o.each_village
                                  and d.state not in ('REJECTED', 'CANCELLED')
                                """)
                        .params(plan, fund)
                        .query((row, _) -> new TerritoryCode(row.getString(1)))
                        .list());
    }

    /** Areas of which this run has told already. */
    Set<TerritoryCode> told(UUID drafting) {
        return new HashSet<>(
                jdbc.sql("select territory from planning.drafted_part where drafting = ?")
                        .param(drafting)
                        .query((row, _) -> new TerritoryCode(row.getString(1)))
                        .list());
    }

    /** Refused ones first, then in the order of their codes. */
    List<DraftedPart> parts(UUID drafting) {
        return jdbc.sql(
                        """
                        select v.territory, v.planned, v.decree, d.number, v.members, v.covered_already,
                            v.left_behind, v.refusal, v.arguments
                        from planning.drafted_part v left join enrolment.decree d on d.id = v.decree
                        where v.drafting = ?
                        order by v.refusal is null, v.territory
                        """)
                .param(drafting)
                .query((row, _) -> part(row))
                .list();
    }

    private static DraftedPart part(ResultSet row) throws SQLException {
        return new DraftedPart(
                new TerritoryCode(row.getString("territory")),
                row.getLong("planned"),
                row.getObject("decree", UUID.class),
                row.getString("number"),
                row.getLong("members"),
                row.getLong("covered_already"),
                row.getLong("left_behind"),
                refusal(row));
    }

    private static @Nullable Refusal refusal(ResultSet row) throws SQLException {
        @Nullable String code = row.getString("refusal");
        if (code == null) {
            return null;
        }
        String[] arguments =
                (String[]) Objects.requireNonNull(row.getArray("arguments")).getArray();
        return new PlanRefused.Recalled(code, List.copyOf(Arrays.asList((Object[]) arguments)));
    }

    private static DraftingOrder order(ResultSet row) throws SQLException {
        return new DraftingOrder(
                row.getObject("id", UUID.class),
                new PlannedDecree(
                        row.getObject("plan", UUID.class),
                        row.getObject("fund", UUID.class),
                        row.getObject("legal_basis", UUID.class),
                        row.getString("number"),
                        row.getString("title")),
                Split.of(row.getBoolean("each_village")),
                new TerritoryCode(row.getString("territory")),
                row.getString("asked_by_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
