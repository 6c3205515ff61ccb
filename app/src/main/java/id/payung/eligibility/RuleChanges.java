package id.payung.eligibility;

import id.payung.audit.AuditTrail;
import id.payung.eligibility.RuleChange.State;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.tasks.Backlog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes by two people whom a programme helps and how its cover goes on: such a rule decides about
 * thousands, so that one person proposes it and another lets it count. Papers and deadlines, which
 * only order the office's own work, are not part of it and stay as they are.
 */
@Component
@Transactional
public class RuleChanges {
    private final RuleChangeRows rows;
    private final Programmes programmes;
    private final AuditTrail audit;

    RuleChanges(RuleChangeRows rows, Programmes programmes, AuditTrail audit) {
        this.rows = rows;
        this.programmes = programmes;
        this.audit = audit;
    }

    /** Hands other rules in; the programme stays as it is. Empty: there is no such programme. */
    public Optional<Outcome<RuleChange, EligibilityRefused>> propose(
            UUID programme, Criteria criteria, String reason) {
        return programmes.find(programme).map(found -> propose(found, criteria, reason.strip()));
    }

    private Outcome<RuleChange, EligibilityRefused> propose(
            Programme programme, Criteria criteria, String reason) {
        if (!mayRule(programme)) {
            return Outcome.refused(new EligibilityRefused.NotPermitted());
        }
        if (!programme.territory().contains(criteria.territory())) {
            return Outcome.refused(new EligibilityRefused.AreaOutside(programme.territory()));
        }
        Criteria after = worked(criteria, programme);
        if (after.equals(programme.criteria())) {
            return Outcome.refused(new EligibilityRefused.NothingChanges());
        }
        Optional<UUID> id = rows.insert(programme, after, reason);
        if (id.isEmpty()) {
            return Outcome.refused(new EligibilityRefused.ChangeWaits(programme.name()));
        }
        record("programme.change_proposed", programme, id.get(), after);
        return Outcome.done(rows.locked(id.get()).orElseThrow());
    }

    /** Lets another's rules count from now on. */
    public Optional<Outcome<RuleChange, EligibilityRefused>> approve(UUID ruleChange) {
        return rows.locked(ruleChange).map(this::approve);
    }

    private Outcome<RuleChange, EligibilityRefused> approve(RuleChange change) {
        Programme programme = programmes.locked(change.programme()).orElseThrow();
        Optional<EligibilityRefused> refusal = undecidable(change, programme);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (isOwn(change)) {
            return Outcome.refused(new EligibilityRefused.SamePerson());
        }
        Criteria after = worked(change.after(), programme);
        rows.rule(programme.id(), after);
        rows.decided(change.id(), State.APPROVED, null);
        record("programme.change_approved", programme, change.id(), after);
        return Outcome.done(rows.locked(change.id()).orElseThrow());
    }

    /**
     * Sends another's rules back for good, or takes one's own back, so that better ones can be
     * handed in; the reason is kept.
     */
    public Optional<Outcome<RuleChange, EligibilityRefused>> reject(
            UUID ruleChange, String reason) {
        return rows.locked(ruleChange).map(found -> reject(found, reason.strip()));
    }

    private Outcome<RuleChange, EligibilityRefused> reject(RuleChange change, String reason) {
        Programme programme = programmes.find(change.programme()).orElseThrow();
        Optional<EligibilityRefused> refusal = undecidable(change, programme);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        rows.decided(change.id(), State.REJECTED, reason);
        record(
                isOwn(change) ? "programme.change_withdrawn" : "programme.change_rejected",
                programme,
                change.id(),
                change.after());
        return Outcome.done(rows.locked(change.id()).orElseThrow());
    }

    private static Optional<EligibilityRefused> undecidable(
            RuleChange change, Programme programme) {
        if (!mayRule(programme)) {
            return Optional.of(new EligibilityRefused.NotPermitted());
        }
        return change.state() == State.SUBMITTED
                ? Optional.empty()
                : Optional.of(new EligibilityRefused.ChangeDecided(programme.name()));
    }

    private static boolean isOwn(RuleChange change) {
        return change.prepared().account().equals(Acting.required().account());
    }

    /** Of one programme, or of all; newest first. */
    @SeenBy(Permission.MANAGE_FUNDS)
    @Transactional(readOnly = true)
    public List<RuleChange> list(@Nullable UUID programme) {
        return rows.list(programme, null);
    }

    /** Those that wait for the actor's decision. */
    @SeenBy(Permission.MANAGE_FUNDS)
    @Transactional(readOnly = true)
    public List<RuleChange> waiting() {
        return rows.list(null, Acting.required().account());
    }

    @SeenBy(Permission.MANAGE_FUNDS)
    @Transactional(readOnly = true)
    public Backlog backlog() {
        return rows.backlog(Acting.required().account());
    }

    private static boolean mayRule(Programme programme) {
        return Acting.required().may(Permission.MANAGE_FUNDS, programme.territory());
    }

    /** The criteria with the papers and deadlines by which the programme works today. */
    private static Criteria worked(Criteria criteria, Programme programme) {
        Practice now = programme.criteria().practice();
        return criteria.practising(criteria.practice().ruled(now.papers(), now.deadlines()));
    }

    private void record(String action, Programme programme, UUID change, Criteria after) {
        audit.record(
                action,
                "programme",
                programme.id(),
                programme.territory(),
                Map.of("change", change.toString(), "criteria", CriteriaText.write(after)));
    }
}
