package id.payung.matching;

import id.payung.registry.Merge;
import id.payung.registry.MergeEffect;
import id.payung.registry.Merging;
import id.payung.shared.Acting;
import id.payung.shared.RecordId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Begins a merge that a person wants: carried out at once, or proposed to a second person where one
 * of the two is covered.
 */
@Component
class Proposing {
    private final People people;
    private final Merging merging;
    private final MergeLog log;
    private final MergeDesk desk;
    private final PairsOfMerged pairs;
    private final Clock clock;

    Proposing(
            People people,
            Merging merging,
            MergeLog log,
            MergeDesk desk,
            PairsOfMerged pairs,
            Clock clock) {
        this.people = people;
        this.merging = merging;
        this.log = log;
        this.desk = desk;
        this.pairs = pairs;
        this.clock = clock;
    }

    UUID kept(DuplicatePair pair) {
        Map<UUID, Person> both = people.withIds(List.of(pair.one(), pair.other()));
        return both.size() < 2
                ? pair.one()
                : Keeping.of(
                                java.util.Objects.requireNonNull(both.get(pair.one())),
                                java.util.Objects.requireNonNull(both.get(pair.other())))
                        .id();
    }

    Optional<MatchingRefused> propose(DuplicatePair pair, UUID kept) {
        UUID absorbed = kept.equals(pair.one()) ? pair.other() : pair.one();
        Merge merge = new Merge(RecordId.next(), kept, absorbed);
        List<MergeEffect> effects = merging.effectsOf(merge);
        Optional<MergeEffect> forbidding =
                effects.stream().filter(MergeEffect::isForbidding).findFirst();
        if (forbidding.isPresent()) {
            return Optional.of(new MatchingRefused.Forbidden(forbidding.get()));
        }
        boolean twoPeople = effects.stream().anyMatch(MergeEffect::needsSecondPerson);
        log.propose(
                new MergeLog.Wanted(merge.id(), pair.id(), kept, absorbed, false),
                twoPeople,
                Acting.required(),
                clock.instant());
        Optional<WorkerMerge> proposed = log.find(merge.id());
        if (proposed.isEmpty()) {
            return Optional.of(new MatchingRefused.Forbidden(MergeEffect.forbids("record-gone")));
        }
        return twoPeople ? handOver(pair, proposed.get()) : carryOut(proposed.get());
    }

    private Optional<MatchingRefused> handOver(DuplicatePair pair, WorkerMerge proposed) {
        pairs.proposed(pair.id());
        desk.record("merge.proposed", proposed, Map.of());
        return Optional.empty();
    }

    private Optional<MatchingRefused> carryOut(WorkerMerge proposed) {
        return desk.perform(proposed).fold(_ -> Optional.empty(), Optional::of);
    }
}
