package id.payung.matching;

import id.payung.matching.WorkerMerge.State;
import id.payung.registry.MergeEffect;
import id.payung.registry.Merging;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Hand;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Records that became one: proposals for a second person, what was done, what was taken back. */
@Component
@Transactional
public class Merges {
    private final MergeLog log;
    private final MergeDesk desk;
    private final PairRows pairs;
    private final Merging merging;
    private final Clock clock;

    Merges(MergeLog log, MergeDesk desk, PairRows pairs, Merging merging, Clock clock) {
        this.log = log;
        this.desk = desk;
        this.pairs = pairs;
        this.merging = merging;
        this.clock = clock;
    }

    @SeenBy(Permission.DECIDE_DUPLICATES)
    @Transactional(readOnly = true)
    public long count(MergeFilter filter) {
        return log.count(filter);
    }

    /** The newest first, or in the order asked for. */
    @SeenBy(Permission.DECIDE_DUPLICATES)
    @Transactional(readOnly = true)
    public Page<WorkerMerge> list(MergeFilter filter, Position position, int size) {
        return Page.of(log.list(filter, position, size + 1), size, WorkerMerge::id);
    }

    @SeenBy(Permission.DECIDE_DUPLICATES)
    @Transactional(readOnly = true)
    public Optional<WorkerMerge> find(UUID merge) {
        return log.find(merge);
    }

    /** The latest merge of the pair, proposed ones too. */
    @SeenBy(Permission.DECIDE_DUPLICATES)
    @Transactional(readOnly = true)
    public Optional<WorkerMerge> ofPair(UUID pair) {
        return log.ofPair(pair);
    }

    /** What would come of a proposed merge; nothing is changed. */
    @SeenBy(Permission.DECIDE_DUPLICATES)
    public List<MergeEffect> effects(UUID merge) {
        return log.find(merge)
                .filter(found -> found.state() == State.PROPOSED)
                .map(found -> merging.effectsOf(found.merge()))
                .orElse(List.of());
    }

    /** A second person agrees: the records become one. */
    public Optional<Outcome<WorkerMerge, MatchingRefused>> approve(UUID merge) {
        return log.locked(merge)
                .map(
                        found ->
                                refusalToDecide(found)
                                        .map(Merges::refused)
                                        .orElseGet(() -> kept(desk.perform(found))));
    }

    /** A second person does not agree: they are two people. */
    public Optional<Outcome<WorkerMerge, MatchingRefused>> reject(UUID merge) {
        return log.locked(merge)
                .map(
                        found ->
                                refusalToDecide(found)
                                        .map(Merges::refused)
                                        .orElseGet(() -> rejected(found)));
    }

    /**
     * Takes the records apart again, with the reason that will stand in their histories. Of covered
     * people one asks for it and another, by asking the same, does it.
     */
    public Optional<Outcome<WorkerMerge, MatchingRefused>> undo(UUID merge, String why) {
        return log.locked(merge).map(found -> undo(found, why.strip()));
    }

    /** Leaves the records together although somebody asked to take them apart. */
    public Optional<Outcome<WorkerMerge, MatchingRefused>> keepTogether(UUID merge) {
        return log.locked(merge)
                .map(
                        found -> {
                            if (!mayDecide(found)) {
                                return refused(new MatchingRefused.NotPermitted());
                            }
                            return found.undoAsked() == null
                                    ? refused(new MatchingRefused.Decided())
                                    : Outcome.done(desk.keptTogether(found));
                        });
    }

    /** Whether taking this merge back takes two people, because of whom it covers. */
    @SeenBy(Permission.DECIDE_DUPLICATES)
    public boolean undoTakesTwo(UUID merge) {
        return log.find(merge).map(this::takesTwo).orElse(false);
    }

    private boolean takesTwo(WorkerMerge merge) {
        return merge.twoPeople()
                || merging.effectsOf(merge.merge()).stream()
                        .anyMatch(MergeEffect::needsSecondPerson);
    }

    private Outcome<WorkerMerge, MatchingRefused> undo(WorkerMerge merge, String why) {
        if (!mayDecide(merge)) {
            return refused(new MatchingRefused.NotPermitted());
        }
        if (merge.state() != State.DONE) {
            return refused(new MatchingRefused.NotDone());
        }
        Hand asked = merge.undoAsked();
        if (asked != null) {
            return asked.account().equals(Acting.required().account())
                    ? refused(new MatchingRefused.SamePerson())
                    : kept(desk.undo(merge, Objects.requireNonNull(merge.whyUndone())));
        }
        if (why.isEmpty()) {
            return refused(new MatchingRefused.ReasonMissing());
        }
        return takesTwo(merge)
                ? Outcome.done(desk.askedToUndo(merge, why))
                : kept(desk.undo(merge, why));
    }

    private Outcome<WorkerMerge, MatchingRefused> rejected(WorkerMerge merge) {
        Actor actor = Acting.required();
        log.decided(merge.id(), State.REJECTED, actor, clock.instant());
        pairs.decided(merge.pair(), DuplicatePair.State.DIFFERENT, actor, clock.instant());
        desk.record("merge.rejected", merge, Map.of());
        return Outcome.done(log.find(merge.id()).orElseThrow());
    }

    private static Optional<MatchingRefused> refusalToDecide(WorkerMerge merge) {
        if (!mayDecide(merge)) {
            return Optional.of(new MatchingRefused.NotPermitted());
        }
        if (merge.state() != State.PROPOSED) {
            return Optional.of(new MatchingRefused.Decided());
        }
        return merge.proposed().account().equals(Acting.required().account())
                ? Optional.of(new MatchingRefused.SamePerson())
                : Optional.empty();
    }

    private static boolean mayDecide(WorkerMerge merge) {
        Actor actor = Acting.required();
        return actor.may(Permission.DECIDE_DUPLICATES, merge.territory())
                && actor.may(Permission.DECIDE_DUPLICATES, merge.otherTerritory());
    }

    /** Nothing of a refused step stays. */
    private static Outcome<WorkerMerge, MatchingRefused> kept(
            Outcome<WorkerMerge, MatchingRefused> outcome) {
        if (outcome instanceof Outcome.Refused<WorkerMerge, MatchingRefused>) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private static Outcome<WorkerMerge, MatchingRefused> refused(MatchingRefused reason) {
        return Outcome.refused(reason);
    }
}
