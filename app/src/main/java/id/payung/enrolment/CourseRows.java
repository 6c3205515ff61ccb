package id.payung.enrolment;

import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep.Step;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.RecordId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a decree's steps, and with each the state it leads to. */
@Component
class CourseRows {
    private final JdbcClient jdbc;
    private final DecreeRows decrees;

    CourseRows(JdbcClient jdbc, DecreeRows decrees) {
        this.jdbc = jdbc;
        this.decrees = decrees;
    }

    /** Who takes the step stands in the decree too, where the rules of two people look for him. */
    void step(UUID decree, Step step, State to, @Nullable String reason) {
        Actor by = Acting.required();
        jdbc.sql(
                        """
                        update enrolment.decree set state = :to, moved_at = :at,
                            checked_by = case :step when 'CHECKED' then :by when 'SENT_BACK' then null else checked_by end,
                            decided_by = case when :step in ('APPROVED', 'REJECTED') then :by else decided_by end,
                            cancelled_by = case when :step = 'CANCELLED' then :by else cancelled_by end,
                            in_force_at = case when :step = 'CANCELLED' then null else in_force_at end
                        where id = :decree
                        """)
                .param("to", to.name())
                .param("at", decrees.now())
                .param("step", step.name())
                .param("by", by.account())
                .param("decree", decree)
                .update();
        note(decree, step, reason);
    }

    /** A step that leads to no other state. */
    void note(UUID decree, Step step, @Nullable String reason) {
        Actor by = Acting.required();
        jdbc.sql(
                        """
                        insert into enrolment.decree_step (id, decree, step, account, name, at, reason)
                        values (:id, :decree, :step, :account, :name, :at, :reason)
                        """)
                .param("id", RecordId.next())
                .param("decree", decree)
                .param("step", step.name())
                .param("account", by.account())
                .param("name", by.name())
                .param("at", decrees.now())
                .param("reason", reason)
                .update();
    }

    /** The steps of the decree, the latest first. */
    List<DecreeStep> of(UUID decree) {
        return jdbc.sql(
                        """
                        select step, account, name, at, reason from enrolment.decree_step
                        where decree = ? order by id desc
                        """)
                .param(decree)
                .query(
                        (row, _) ->
                                new DecreeStep(
                                        Step.valueOf(row.getString("step")),
                                        row.getObject("account", UUID.class),
                                        row.getString("name"),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("reason")))
                .list();
    }
}
