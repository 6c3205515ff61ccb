package id.payung.matching;

import id.payung.audit.AuditTrail;
import id.payung.matching.DuplicatePair.State;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what a person says of a pair. */
@Component
class PairDesk {
    private final PairRows rows;
    private final Proposing proposing;
    private final Learning learning;
    private final AuditTrail audit;
    private final Clock clock;

    PairDesk(PairRows rows, Proposing proposing, Learning learning, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.proposing = proposing;
        this.learning = learning;
        this.audit = audit;
        this.clock = clock;
    }

    static boolean mayDecide(DuplicatePair pair) {
        Actor actor = Acting.required();
        return actor.may(Permission.DECIDE_DUPLICATES, new TerritoryCode(pair.names().oneArea()))
                && actor.may(
                        Permission.DECIDE_DUPLICATES, new TerritoryCode(pair.names().otherArea()));
    }

    /** Whether the pair stands where the verdict would bring it. */
    boolean says(DuplicatePair pair, Verdict verdict) {
        return switch (pair.state()) {
            case SAME, PROPOSED -> verdict == Verdict.SAME;
            case DIFFERENT -> verdict == Verdict.DIFFERENT;
            case WAITING, SETTLED -> false;
        };
    }

    UUID kept(DuplicatePair pair) {
        return proposing.kept(pair);
    }

    Outcome<DuplicatePair, MatchingRefused> same(DuplicatePair pair, @Nullable UUID keep) {
        UUID kept = keep == null ? proposing.kept(pair) : keep;
        Optional<MatchingRefused> refusal = proposing.propose(pair, kept);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        record(pair, Verdict.SAME);
        learning.learnWhenDue();
        return Outcome.done(rows.find(pair.id()).orElse(pair));
    }

    DuplicatePair different(DuplicatePair pair) {
        rows.decided(pair.id(), State.DIFFERENT, Acting.required(), clock.instant());
        record(pair, Verdict.DIFFERENT);
        learning.learnWhenDue();
        return rows.find(pair.id()).orElseThrow();
    }

    DuplicatePair later(DuplicatePair pair) {
        rows.postpone(pair.id(), clock.instant());
        return rows.find(pair.id()).orElseThrow();
    }

    DuplicatePair reopen(DuplicatePair pair) {
        rows.open(pair.id(), State.WAITING);
        audit.record(
                "duplicate.reopened",
                "pair",
                pair.id(),
                new TerritoryCode(pair.names().oneArea()),
                Map.of());
        return rows.find(pair.id()).orElseThrow();
    }

    private void record(DuplicatePair pair, Verdict verdict) {
        audit.record(
                "duplicate.decided",
                "pair",
                pair.id(),
                new TerritoryCode(pair.names().oneArea()),
                Map.of(
                        "verdict",
                        verdict.name(),
                        "chance",
                        Math.round(pair.score().probability() * 1000) / 1000.0));
    }
}
