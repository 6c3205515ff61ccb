package id.payung.matching;

import id.payung.audit.AuditTrail;
import id.payung.matching.DuplicatePair.State;
import id.payung.registry.Merge;
import id.payung.registry.MergeEffect;
import id.payung.registry.Merging;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The queue of pairs that may be one person, and what people decide about them. */
@Component
@Transactional
public class Duplicates {
    private final PairRows rows;
    private final PairDesk desk;
    private final Merging merging;
    private final AuditTrail audit;

    Duplicates(PairRows rows, PairDesk desk, Merging merging, AuditTrail audit) {
        this.rows = rows;
        this.desk = desk;
        this.merging = merging;
        this.audit = audit;
    }

    @SeenBy(Permission.DECIDE_DUPLICATES)
    @Transactional(readOnly = true)
    public long count(PairFilter filter) {
        return rows.count(filter);
    }

    /** The likeliest first and postponed ones last, or in the order asked for. */
    @SeenBy(Permission.DECIDE_DUPLICATES)
    @Transactional(readOnly = true)
    public Page<DuplicatePair> list(PairFilter filter, Position position, int size) {
        return Page.of(rows.list(filter, position, size + 1), size, DuplicatePair::id);
    }

    /** Hands over every pair meant, in the same order; an audited export. */
    @SeenBy(Permission.DECIDE_DUPLICATES)
    public void export(PairFilter filter, Position position, Consumer<DuplicatePair> to) {
        long exported = rows.each(filter, position, to);
        audit.record(
                "duplicates.exported",
                "territory",
                Acting.required().account(),
                filter.territory(),
                Map.of("rows", exported));
    }

    /** Empty for whoever does not see both people. */
    @SeenBy(Permission.DECIDE_DUPLICATES)
    @Transactional(readOnly = true)
    public Optional<DuplicatePair> find(UUID pair) {
        return rows.find(pair);
    }

    /** What would come of making the two one; nothing is changed. */
    @SeenBy(Permission.DECIDE_DUPLICATES)
    public List<MergeEffect> effects(UUID pair) {
        return rows.find(pair)
                .filter(found -> found.state() == State.WAITING)
                .map(found -> merging.effectsOf(new Merge(found.id(), found.one(), found.other())))
                .orElse(List.of());
    }

    /** Which of the two goes on unless somebody says otherwise. */
    @SeenBy(Permission.DECIDE_DUPLICATES)
    @Transactional(readOnly = true)
    public Optional<UUID> usuallyKept(UUID pair) {
        return rows.find(pair).filter(found -> found.state() == State.WAITING).map(desk::kept);
    }

    /**
     * Keeps what a person says of a pair. Saying the same again changes nothing.
     *
     * @param keep whose record goes on; Payung chooses where nobody says
     * @return empty for whoever does not see both people
     */
    public Optional<Outcome<DuplicatePair, MatchingRefused>> decide(
            UUID pair, Verdict verdict, @Nullable UUID keep) {
        return rows.locked(pair).map(found -> decide(found, verdict, keep));
    }

    private Outcome<DuplicatePair, MatchingRefused> decide(
            DuplicatePair pair, Verdict verdict, @Nullable UUID keep) {
        if (!PairDesk.mayDecide(pair)) {
            return Outcome.refused(new MatchingRefused.NotPermitted());
        }
        if (pair.state() != State.WAITING) {
            return desk.says(pair, verdict)
                    ? Outcome.done(pair)
                    : Outcome.refused(new MatchingRefused.Decided());
        }
        if (keep != null && !keep.equals(pair.one()) && !keep.equals(pair.other())) {
            return Outcome.refused(new MatchingRefused.NotOfThePair());
        }
        Outcome<DuplicatePair, MatchingRefused> outcome =
                switch (verdict) {
                    case SAME -> desk.same(pair, keep);
                    case DIFFERENT -> Outcome.done(desk.different(pair));
                    case LATER -> Outcome.done(desk.later(pair));
                };
        if (outcome instanceof Outcome.Refused<DuplicatePair, MatchingRefused>) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /** Takes back a "different", so that the pair is asked about again. */
    public Optional<Outcome<DuplicatePair, MatchingRefused>> reopen(UUID pair) {
        return rows.locked(pair)
                .map(
                        found -> {
                            if (!PairDesk.mayDecide(found)) {
                                return Outcome.refused(new MatchingRefused.NotPermitted());
                            }
                            return found.state() == State.DIFFERENT
                                    ? Outcome.done(desk.reopen(found))
                                    : Outcome.refused(new MatchingRefused.Decided());
                        });
    }
}
