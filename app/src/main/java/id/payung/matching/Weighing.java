package id.payung.matching;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.Term;
import id.payung.linkage.model.Weights;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Weighs how two records agree: one person, or what otherwise?
 *
 * <p><b>Why more than one alternative.</b> Fellegi and Sunter hold matches against pairs of
 * strangers, among whom a common family card is a wonder worth fifteen bits and a common mother
 * eleven more. Brothers share both because they share one household: the card, the mother, the
 * address and the telephone are one piece of evidence said four times. A sum that counts it four
 * times outvotes two names and two birth dates, and the queue fills with brothers.
 *
 * <p><b>How.</b> Each alternative has a model of its own: the same shares of agreement among
 * records of one person, its own among pairs of its kind, and the odds of one person against a pair
 * of its kind. With odds {@code o₁ … oₙ} against each, the odds against all of them together are
 * {@code 1 / (1/o₁ + … + 1/oₙ)}: exact, since a pair that is not one person is exactly one of
 * these. Nearly always one alternative is by far the best; the explanation is the sum against that
 * one, and what the others take away besides, at most two bits, stands in the starting point.
 *
 * <p><b>Rare values</b> are worth more only where likeness is chance: that a rare mother's name is
 * common to two says nothing among those who share the mother.
 *
 * <p>Sources: I. Fellegi and A. Sunter, A theory for record linkage, JASA 64 (1969); the shares are
 * measured on synthetic families whose truth is known, see {@code scripts/FirstModels.java} and
 * {@code KnownTruthTests}.
 */
final class Weighing {
    private final List<Term> terms;
    private final Map<Otherwise, Weights> weights;

    private Weighing(List<Term> terms, Map<Otherwise, Weights> weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** With the model of strangers in a register of its size; what it was taught holds for all. */
    static Weighing of(Model strangers) {
        Map<Otherwise, Weights> weights = new EnumMap<>(Otherwise.class);
        for (Otherwise each : Otherwise.values()) {
            Model model =
                    each == Otherwise.STRANGERS
                            ? strangers
                            : taught(Models.shipped(each), strangers.terms());
            weights.put(each, Weights.of(model));
        }
        return new Weighing(strangers.terms(), weights);
    }

    private static Model taught(Model model, List<Term> by) {
        List<Term> terms = new ArrayList<>();
        for (int at = 0; at < by.size(); at++) {
            terms.add(model.terms().get(at).taught(by.get(at).taught()));
        }
        return model.withTerms(terms);
    }

    /** The score of two records that agree so; the clues' own bits do not count. */
    Score weigh(List<Clue> compared) {
        long pattern = pattern(compared);
        Otherwise best = Otherwise.STRANGERS;
        double least = Double.POSITIVE_INFINITY;
        double against = 0;
        for (Otherwise each : Otherwise.values()) {
            if (each == Otherwise.TWINS && compared.stream().anyMatch(Weighing::isBeforeSerial)) {
                continue;
            }
            double bits = bits(each, pattern, compared);
            against += Math.pow(2, -bits);
            if (bits < least) {
                least = bits;
                best = each;
            }
        }
        double bits = -Math.log(against) / Math.log(2);
        List<Clue> clues = clues(best, pattern, compared);
        double said = clues.stream().mapToDouble(Clue::bits).sum();
        return new Score(bits, bits - said, best, clues);
    }

    /** Numbers of twins differ in nothing but the serial. */
    private static boolean isBeforeSerial(Clue clue) {
        return clue.places().stream().anyMatch(place -> place <= Person.SERIAL);
    }

    private double bits(Otherwise each, long pattern, List<Clue> compared) {
        double bits = against(each).score(pattern);
        return each.isByChance() ? bits + compared.stream().mapToDouble(Clue::rarity).sum() : bits;
    }

    private Weights against(Otherwise each) {
        return Objects.requireNonNull(weights.get(each));
    }

    private List<Clue> clues(Otherwise each, long pattern, List<Clue> compared) {
        List<Clue> clues = new ArrayList<>();
        for (int at = 0; at < compared.size(); at++) {
            Clue clue = compared.get(at);
            double rarity = each.isByChance() ? clue.rarity() : 0;
            clues.add(clue.worth(against(each).bits(pattern, at) + rarity));
        }
        return clues;
    }

    /** The clues stand in the order of the model's terms, each level in its own four bits. */
    private long pattern(List<Clue> clues) {
        long pattern = 0;
        for (int at = 0; at < clues.size(); at++) {
            Agreement agreement = clues.get(at).agreement();
            pattern |= (long) Math.max(0, terms.get(at).levels().indexOf(agreement)) << (at << 2);
        }
        return pattern;
    }
}
