package id.payung.enrolment;

import id.payung.audit.AuditTrail;
import id.payung.enrolment.Decree.State;
import id.payung.shared.Acting;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what happened to a decree: its state and its line in the audit trail, together. */
@Component
class Bookkeeping {
    private final JdbcClient jdbc;
    private final DecreeRows rows;
    private final MemberRows members;
    private final AuditTrail audit;

    Bookkeeping(JdbcClient jdbc, DecreeRows rows, MemberRows members, AuditTrail audit) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.members = members;
        this.audit = audit;
    }

    Decree find(UUID decree) {
        return rows.find(decree).orElseThrow();
    }

    long countPlaced(Decree decree) {
        return members.count(MemberFilter.placedOn(decree.id()));
    }

    void submitted(Decree decree) {
        rows.submitted(decree);
    }

    void decided(Decree decree, State state, @Nullable String reason) {
        rows.decided(decree, state, Acting.required(), reason);
    }

    void record(String action, Decree decree, Map<String, ?> details) {
        audit.record(action, "decree", decree.id(), decree.territory(), details);
    }

    /** The worker's name, or nothing where the actor does not see him. */
    String nameOf(UUID worker) {
        return jdbc.sql("select name from registry.worker where id = ?")
                .param(worker)
                .query((row, _) -> row.getString(1))
                .optional()
                .orElse("–");
    }
}
