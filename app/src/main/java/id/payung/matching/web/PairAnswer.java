package id.payung.matching.web;

import id.payung.matching.Clue;
import id.payung.matching.DuplicatePair;
import id.payung.matching.Otherwise;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pair as programs read it.
 *
 * @param probability between 0 and 1 that the two are one person
 * @param prior bits before anything is compared; with those of the clues they make the score
 * @param against what the two are most likely if not one person
 */
record PairAnswer(
        UUID id,
        UUID one,
        UUID other,
        String oneName,
        String otherName,
        double probability,
        double bits,
        double prior,
        Otherwise against,
        List<Clue> clues,
        DuplicatePair.State state,
        Instant foundAt,
        @Nullable Instant decidedAt) {

    static PairAnswer of(DuplicatePair pair) {
        return new PairAnswer(
                pair.id(),
                pair.one(),
                pair.other(),
                pair.names().one(),
                pair.names().other(),
                pair.score().probability(),
                pair.score().bits(),
                pair.score().prior(),
                pair.score().against(),
                pair.score().clues(),
                pair.state(),
                pair.foundAt(),
                pair.decidedAt());
    }
}
