package id.payung.matching;

import id.payung.linkage.comparison.Agreement;
import java.util.List;

/**
 * One field's part in a score: how the two records agree in it, and what that is worth.
 *
 * @param bits positive speaks for one person: each bit doubles the odds
 * @param rarity bits that are there because the common value is rare, or missing because many bear
 *     it; they count only where likeness is chance
 * @param places of a NIK: the figures that differ, from 1, where they are few
 */
public record Clue(
        Evidence evidence, Agreement agreement, double bits, double rarity, List<Integer> places) {
    public Clue {
        places = List.copyOf(places);
    }

    /** The same agreement worth so many bits. */
    Clue worth(double other) {
        return new Clue(evidence, agreement, other, rarity, places);
    }

    /** Whether both records say something here. */
    public boolean isSaid() {
        return agreement != Agreement.MISSING;
    }

    public boolean isSame() {
        return agreement == Agreement.EXACT || agreement == Agreement.REORDERED;
    }
}
