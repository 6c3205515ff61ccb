package id.payung.matching.web;

import id.payung.matching.DuplicatePair;
import id.payung.matching.Duplicates;
import id.payung.matching.Merges;
import id.payung.matching.PairFilter;
import id.payung.matching.web.PairView.Side;
import id.payung.registry.Timelines;
import id.payung.registry.Workers;
import id.payung.shared.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a person needs to see of a pair. */
@Component
class SideBySide {
    private final Duplicates duplicates;
    private final Merges merges;
    private final Workers workers;
    private final Timelines timelines;

    SideBySide(Duplicates duplicates, Merges merges, Workers workers, Timelines timelines) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.workers = workers;
        this.timelines = timelines;
    }

    PairView of(DuplicatePair pair, @Nullable UUID before, @Nullable Refusal refusal) {
        return new PairView(
                pair,
                side(pair.one()),
                side(pair.other()),
                duplicates.usuallyKept(pair.id()).orElse(null),
                duplicates.effects(pair.id()),
                merges.ofPair(pair.id()).orElse(null),
                duplicates.count(PairFilter.waiting()),
                before,
                refusal);
    }

    private @Nullable Side side(UUID worker) {
        return workers.find(worker)
                .map(record -> new Side(record, timelines.sightings(worker)))
                .orElse(null);
    }
}
