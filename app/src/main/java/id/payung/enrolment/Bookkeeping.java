package id.payung.enrolment;

import id.payung.audit.AuditTrail;
import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep.Step;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what happened to a decree: its step, its state and its line in the audit trail. */
@Component
class Bookkeeping {
    private final JdbcClient jdbc;
    private final DecreeRows rows;
    private final CourseRows course;
    private final AuditTrail audit;

    Bookkeeping(JdbcClient jdbc, DecreeRows rows, CourseRows course, AuditTrail audit) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.course = course;
        this.audit = audit;
    }

    Decree find(UUID decree) {
        return rows.find(decree).orElseThrow();
    }

    /** The step, the state it leads to and the line in the trail; answers with the new state. */
    Decree step(
            Decree decree, Step step, State to, @Nullable String reason, Map<String, ?> details) {
        course.step(decree.id(), step, to, reason);
        record("decree." + step.name().toLowerCase(Locale.ROOT), decree, details);
        return find(decree.id());
    }

    /** A step that leads to no other state. */
    void note(Decree decree, Step step, Map<String, ?> details) {
        course.note(decree.id(), step, null);
        record("decree." + step.name().toLowerCase(Locale.ROOT), decree, details);
    }

    void record(String action, Decree decree, Map<String, ?> details) {
        audit.record(action, "decree", decree.id(), decree.territory(), details);
    }

    /** The worker's name, or a dash where the actor does not see him. */
    String nameOf(UUID worker) {
        return jdbc.sql("select name from registry.worker where id = ?")
                .param(worker)
                .query((row, _) -> row.getString(1))
                .optional()
                .orElse("–");
    }
}
