package id.payung.matching;

import id.payung.matching.Sought.Found;
import id.payung.matching.Sought.Kept;
import id.payung.registry.Merge;
import id.payung.registry.MergeEffect;
import id.payung.registry.Merging;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Merges without being asked where nobody would hesitate: the odds are beyond the band, neither
 * number nor birth date contradicts, nobody else resembles either of the two, both live where the
 * list speaks of, both live, and nothing is funded for either. Everything else waits for people.
 */
@Component
class Attaching {
    private final Merging merging;
    private final MergeLog log;
    private final MergeDesk desk;
    private final Clock clock;
    private final TransactionTemplate asIfNever;

    Attaching(
            Merging merging,
            MergeLog log,
            MergeDesk desk,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.merging = merging;
        this.log = log;
        this.desk = desk;
        this.clock = clock;
        this.asIfNever = new TransactionTemplate(transactions);
        this.asIfNever.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** How many were merged. */
    int attach(Found found, TerritoryCode listed) {
        int attached = 0;
        for (Kept kept : found.pairs()) {
            if (isBeyondDoubt(kept, found, listed) && attach(kept)) {
                attached++;
            }
        }
        return attached;
    }

    private static boolean isBeyondDoubt(Kept kept, Found found, TerritoryCode listed) {
        return kept.score().bits() >= Searching.BAND.certain()
                && !kept.contradicted()
                && isAlone(kept.one(), found)
                && isAlone(kept.other(), found)
                && listed.contains(kept.one().territory())
                && listed.contains(kept.other().territory())
                && kept.one().diedOn() == null
                && kept.other().diedOn() == null;
    }

    private static boolean isAlone(Person person, Found found) {
        return found.resembling().getOrDefault(person.id(), 0) == 1;
    }

    private boolean attach(Kept kept) {
        Person stays = Keeping.of(kept.one(), kept.other());
        Person leaves = stays.equals(kept.one()) ? kept.other() : kept.one();
        Merge merge = new Merge(RecordId.next(), stays.id(), leaves.id());
        boolean asksSomebody =
                merging.effectsOf(merge).stream()
                        .anyMatch(effect -> effect.weight() != MergeEffect.Weight.NOTE);
        return !asksSomebody && perform(kept, merge);
    }

    private boolean perform(Kept kept, Merge merge) {
        return Boolean.TRUE.equals(
                asIfNever.execute(
                        status -> {
                            log.propose(
                                    new MergeLog.Wanted(
                                            merge.id(),
                                            kept.id(),
                                            merge.kept(),
                                            merge.absorbed(),
                                            true),
                                    false,
                                    Acting.required(),
                                    clock.instant());
                            WorkerMerge proposed =
                                    Objects.requireNonNull(log.find(merge.id()).orElse(null));
                            boolean done =
                                    desk.perform(proposed)
                                            instanceof Outcome.Done<WorkerMerge, MatchingRefused>;
                            if (!done) {
                                status.setRollbackOnly();
                            }
                            return done;
                        }));
    }
}
