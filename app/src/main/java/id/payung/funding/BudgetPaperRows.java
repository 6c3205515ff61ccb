package id.payung.funding;

import id.payung.funding.BudgetPaper.Kind;
import id.payung.funding.BudgetPaper.State;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Hand;
import id.payung.shared.RecordId;
import id.payung.tasks.Backlog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of budget documents; which of them wait for a person is defined once. */
@Component
class BudgetPaperRows {
    private static final String SELECT = "select p.*, f.name as fund_name ";
    private static final String FROM =
            """
            from funding.budget_paper p join funding.fund f on f.id = p.fund
            where (:fund::uuid is null or p.fund = :fund)
              and (:reader::uuid is null or (p.state = 'SUBMITTED' and p.prepared_by <> :reader))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BudgetPaperRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when the fund has a paper of this number, or one of the year waits already. */
    Optional<UUID> insert(Fund fund, NewBudgetPaper paper, @Nullable UUID file) {
        UUID id = RecordId.next();
        Actor actor = Acting.required();
        int inserted =
                jdbc.sql(
                                """
                                insert into funding.budget_paper (id, fund, year, territory, kind, number, dated, amount,
                                    reason, file, prepared_by, prepared_by_name, prepared_at, state)
                                values (:id, :fund, :year, :territory, :kind, :number, :dated, :amount,
                                    :reason, :file, :by, :byName, :at, 'SUBMITTED')
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("fund", fund.id())
                        .param("year", paper.year())
                        .param("territory", fund.territory().value())
                        .param("kind", paper.kind().name())
                        .param("number", paper.number())
                        .param("dated", paper.dated())
                        .param("amount", paper.amount())
                        .param("reason", paper.reason())
                        .param("file", file)
                        .param("by", actor.account())
                        .param("byName", actor.name())
                        .param("at", now())
                        .update();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    void decided(UUID paper, State state, @Nullable Long before, @Nullable String rejection) {
        Actor actor = Acting.required();
        jdbc.sql(
                        """
                        update funding.budget_paper set state = :state, before = :before, rejection = :rejection,
                            decided_by = :by, decided_by_name = :byName, decided_at = :at
                        where id = :id
                        """)
                .param("state", state.name())
                .param("before", before)
                .param("rejection", rejection)
                .param("by", actor.account())
                .param("byName", actor.name())
                .param("at", now())
                .param("id", paper)
                .update();
    }

    /** Held until the transaction ends. */
    Optional<BudgetPaper> locked(UUID paper) {
        jdbc.sql("select id from funding.budget_paper where id = ? for update")
                .param(paper)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
        return jdbc.sql(
                        SELECT
                                + "from funding.budget_paper p join funding.fund f on f.id = p.fund"
                                + " where p.id = ?")
                .param(paper)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Newest first; with a reader, those that wait for his decision. */
    List<BudgetPaper> list(@Nullable UUID fund, @Nullable UUID reader) {
        return jdbc.sql(SELECT + FROM + "order by p.prepared_at desc, p.id desc")
                .param("fund", fund)
                .param("reader", reader)
                .query((row, _) -> read(row))
                .list();
    }

    /** What waits for the reader's decision, and since when the first of it was handed up. */
    Backlog backlog(UUID reader) {
        return jdbc.sql(
                        "select count(*) as waiting, min(p.prepared_at) as oldest, null::date as due "
                                + FROM)
                .param("fund", null)
                .param("reader", reader)
                .query((row, _) -> Backlog.read(row))
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static BudgetPaper read(ResultSet row) throws SQLException {
        return new BudgetPaper(
                row.getObject("id", UUID.class),
                row.getObject("fund", UUID.class),
                row.getString("fund_name"),
                row.getInt("year"),
                Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getLong("amount"),
                row.getObject("before", Long.class),
                row.getString("reason"),
                row.getObject("file", UUID.class),
                State.valueOf(row.getString("state")),
                Objects.requireNonNull(Hand.read(row, "prepared")),
                Hand.read(row, "decided"),
                row.getString("rejection"));
    }
}
