package id.payung.enrolment;

import id.payung.audit.AuditTrail;
import id.payung.enrolment.DecileReview.Decision;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about those whose decile left the programme while they are covered. Nothing stops by
 * itself: a decision to replace is carried out by an amendment of the decree.
 */
@Component
@Transactional
public class DecileReviews {
    private final DecileLeavers leavers;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    DecileReviews(DecileLeavers leavers, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.leavers = leavers;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the decision, with who made it and when, until a newer fact about the decile asks
     * again. Deciding anew replaces what was decided.
     *
     * @return the leaver as decided; empty for whoever is not covered this month with a decile
     *     outside the programme, or not seen
     */
    public Optional<Outcome<DecileLeaver, DecreeRefused>> decide(UUID worker, Decision decision) {
        return leaver(worker).map(found -> decide(found, decision));
    }

    private Outcome<DecileLeaver, DecreeRefused> decide(DecileLeaver leaver, Decision decision) {
        Actor actor = Acting.required();
        if (!actor.may(Permission.PREPARE_DECREES, leaver.territory())) {
            return Outcome.refused(new DecreeRefused.NotPermitted());
        }
        jdbc.sql(
                        """
                        insert into enrolment.decile_review (id, worker, territory, refers_to, decile, decision,
                            decided_by, decided_by_name, decided_at)
                        values (:id, :worker, :territory, :refers, :decile, :decision, :by, :byName, :at)
                        """)
                .param("id", RecordId.next())
                .param("worker", leaver.worker())
                .param("territory", leaver.territory().value())
                .param("refers", leaver.fact().refersTo())
                .param("decile", leaver.fact().decile())
                .param("decision", decision.name())
                .param("by", actor.account())
                .param("byName", actor.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        audit.record(
                "decile_leaver.decided",
                "worker",
                leaver.worker(),
                leaver.territory(),
                Map.of("decision", decision.name(), "decile", leaver.fact().decile()));
        return Outcome.done(leaver(leaver.worker()).orElseThrow());
    }

    private Optional<DecileLeaver> leaver(UUID worker) {
        DecileLeaverFilter all =
                DecileLeaverFilter.in(YearMonth.now(clock), TerritoryCode.INDONESIA);
        return leavers.list(all.of(worker), Position.FIRST, 1).stream().findFirst();
    }
}
