package id.payung.tasks;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looks after what. Waiting work belongs to an office, and one of its people may take each kind
 * of it, give it to a colleague or hand it back; others see whom to ask. It keeps nobody from doing
 * the work: permissions alone decide that.
 */
@Component
@Transactional
public class TaskOwners {
    private final JdbcClient jdbc;
    private final Today today;
    private final AuditTrail audit;
    private final Clock clock;

    TaskOwners(JdbcClient jdbc, Today today, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.today = today;
        this.audit = audit;
        this.clock = clock;
    }

    /** The owners of the actor's office, by the code of what waits. */
    @Transactional(readOnly = true)
    public Map<String, TaskOwner> ofOffice() {
        Map<String, TaskOwner> owners = new HashMap<>();
        jdbc.sql("select code, account, name, given_by, since from tasks.owner where office = ?")
                .param(office())
                .query(
                        row -> {
                            owners.put(row.getString("code"), owner(row));
                        });
        return owners;
    }

    /** Who works in the actor's office, by name, as far as he sees them. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        return jdbc.sql(
                        "select id, name from access.account where office = ? and active order by name, id")
                .param(office())
                .query(
                        (row, _) ->
                                new Colleague(
                                        row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /**
     * Gives what waits to somebody of the office, the actor himself among them.
     *
     * @param seen who owned it when the actor decided; {@code null} for nobody
     */
    public Outcome<TaskOwner, TaskRefused> give(String code, UUID to, @Nullable UUID seen) {
        Optional<TaskRefused> refusal = refusal(code, seen);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<Colleague> colleague =
                colleagues().stream().filter(one -> one.account().equals(to)).findFirst();
        if (colleague.isEmpty()) {
            return Outcome.refused(new TaskRefused.NoColleague());
        }
        jdbc.sql(
                        """
                        insert into tasks.owner (office, code, account, name, given_by, since)
                        values (:office, :code, :account, :name, :by, :at)
                        on conflict (office, code) do update set account = excluded.account,
                            name = excluded.name, given_by = excluded.given_by, since = excluded.since
                        """)
                .param("office", office())
                .param("code", code)
                .param("account", to)
                .param("name", colleague.get().name())
                .param("by", Acting.required().name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        record(to.equals(Acting.required().account()) ? "task.taken" : "task.given", code, to);
        return Outcome.done(Objects.requireNonNull(ofOffice().get(code)));
    }

    /** Leaves what waits to the whole office again. */
    public Outcome<String, TaskRefused> handBack(String code, @Nullable UUID seen) {
        Optional<TaskRefused> refusal = refusal(code, seen);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        int gone =
                jdbc.sql("delete from tasks.owner where office = ? and code = ?")
                        .params(office(), code)
                        .update();
        if (gone > 0) {
            record("task.handed_back", code, Acting.required().account());
        }
        return Outcome.done(code);
    }

    private Optional<TaskRefused> refusal(String code, @Nullable UUID seen) {
        boolean waits =
                today.waiting(LocalDate.now(clock)).stream()
                        .anyMatch(item -> item.code().equals(code));
        if (!waits) {
            return Optional.of(new TaskRefused.NothingWaits());
        }
        return locked(code)
                .filter(owner -> !owner.account().equals(seen))
                .map(owner -> new TaskRefused.ChangedHands(owner.name()));
    }

    private Optional<TaskOwner> locked(String code) {
        return jdbc.sql(
                        """
                        select account, name, given_by, since from tasks.owner
                        where office = ? and code = ? for update
                        """)
                .params(office(), code)
                .query((row, _) -> owner(row))
                .optional();
    }

    private void record(String action, String code, UUID account) {
        Actor actor = Acting.required();
        audit.record(
                action, "account", account, actor.territories().getFirst(), Map.of("task", code));
    }

    private static UUID office() {
        return Acting.required().office();
    }

    private static TaskOwner owner(ResultSet row) throws SQLException {
        return new TaskOwner(
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getString("given_by"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
