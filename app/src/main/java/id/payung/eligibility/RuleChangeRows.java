package id.payung.eligibility;

import id.payung.eligibility.RuleChange.State;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Hand;
import id.payung.shared.RecordId;
import id.payung.tasks.Backlog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of changed rules; which of them wait for a person is defined once. */
@Component
class RuleChangeRows {
    private static final String SELECT = "select c.*, p.name as programme_name ";
    private static final String JOINED =
            "from eligibility.rule_change c join eligibility.programme p on p.id = c.programme ";
    private static final String CHOSEN =
            JOINED
                    + """
                    where (:programme::uuid is null or c.programme = :programme)
                      and (:reader::uuid is null or (c.state = 'SUBMITTED' and c.prepared_by <> :reader))
                    """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleChangeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when another change of the programme waits already. */
    Optional<UUID> insert(Programme programme, Criteria after, String reason) {
        UUID id = RecordId.next();
        Actor actor = Acting.required();
        int inserted =
                jdbc.sql(
                                """
                                insert into eligibility.rule_change (id, programme, territory, before, after, reason,
                                    prepared_by, prepared_by_name, prepared_at, state)
                                values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, 'SUBMITTED')
                                on conflict do nothing
                                """)
                        .params(
                                id,
                                programme.id(),
                                programme.territory().value(),
                                CriteriaText.write(programme.criteria()),
                                CriteriaText.write(after),
                                reason,
                                actor.account(),
                                actor.name(),
                                now())
                        .update();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    void decided(UUID change, State state, @Nullable String rejection) {
        Actor actor = Acting.required();
        jdbc.sql(
                        """
                        update eligibility.rule_change set state = :state, rejection = :rejection,
                            decided_by = :by, decided_by_name = :byName, decided_at = :at
                        where id = :id
                        """)
                .param("state", state.name())
                .param("rejection", rejection)
                .param("by", actor.account())
                .param("byName", actor.name())
                .param("at", now())
                .param("id", change)
                .update();
    }

    /** Lets other rules count; whoever was judged before is judged by them the next morning. */
    void rule(UUID programme, Criteria criteria) {
        jdbc.sql("update eligibility.programme set criteria = ?::jsonb, ruled_at = ? where id = ?")
                .params(CriteriaText.write(criteria), now(), programme)
                .update();
    }

    /** Held until the transaction ends. */
    Optional<RuleChange> locked(UUID change) {
        return jdbc.sql(SELECT + JOINED + "where c.id = ? for update of c")
                .param(change)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Newest first; with a reader, those that wait for his decision. */
    List<RuleChange> list(@Nullable UUID programme, @Nullable UUID reader) {
        return jdbc.sql(SELECT + CHOSEN + "order by c.prepared_at desc, c.id desc")
                .param("programme", programme)
                .param("reader", reader)
                .query((row, _) -> read(row))
                .list();
    }

    /** What waits for the reader's decision, and since when the first of it was handed in. */
    Backlog backlog(UUID reader) {
        return jdbc.sql(
                        "select count(*) as waiting, min(c.prepared_at) as oldest, null::date as due "
                                + CHOSEN)
                .param("programme", null)
                .param("reader", reader)
                .query((row, _) -> Backlog.read(row))
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static RuleChange read(ResultSet row) throws SQLException {
        return new RuleChange(
                row.getObject("id", UUID.class),
                row.getObject("programme", UUID.class),
                row.getString("programme_name"),
                CriteriaText.read(row.getString("before")),
                CriteriaText.read(row.getString("after")),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                Objects.requireNonNull(Hand.read(row, "prepared")),
                Hand.read(row, "decided"),
                row.getString("rejection"));
    }
}
