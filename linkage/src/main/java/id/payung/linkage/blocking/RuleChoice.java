package id.payung.linkage.blocking;

import id.payung.linkage.records.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Chooses rules from the data, so that nobody has to know the list beforehand.
 *
 * <p>Every key and every two keys are tried on a sample to see how many pairs they would make. A
 * first choice of cheap rules spread over all fields finds matches that are beyond doubt. Those
 * matches then show which rules find matches at all: rules are taken one by one, always the one
 * that finds most for its pairs, until the budget of pairs is spent.
 *
 * <p>What decides is not the matches already found twice but those that are still found by few: a
 * match that {@code k} chosen rules find counts {@code 2^-k}. Matches nobody has seen yet err like
 * the ones that only one rule sees, so redundancy there is what finds them; this is the reasoning
 * of capture and recapture.
 */
public final class RuleChoice {
    private static final int SAMPLE = 20_000;
    private static final int MOST_RULES = 64;
    private static final int FIRST_RULES = 16;
    private static final double MOST_FIRST_PAIRS = 640_000;
    private static final int FIRST_PER_FIELD = 4;
    private static final double LEAST_GAIN = 5e-4;
    private static final double MOST_LEAST_GAIN = 1e-2;
    private static final double MANY_RECORDS = 50_000;
    private static final int LANES = 4;
    private static final Comparator<Costed> BY_PAIRS =
            Comparator.comparingDouble(Costed::pairs).thenComparing(of -> of.rule().toString());

    private final int size;
    private final int most;
    private final Costs costs;
    private final List<Costed> costed;

    /**
     * A rule and the pairs it would make.
     *
     * @param capped whether some of its keys are too frequent to make any
     */
    private record Costed(Rule rule, double pairs, boolean capped) {}

    /** Pairs of records that are one person beyond doubt. */
    public interface Matches {
        int size();

        int left(int match);

        int right(int match);
    }

    public RuleChoice(List<Field> fields, int size, int masters) {
        this.size = size;
        Sample sample = Sample.of(size, SAMPLE, 1);
        double share = (double) sample.size() / size;
        this.most = Math.max(3, (int) Math.ceil(Blocks.MOST * share));
        int old = sample.below(masters);
        this.costs = new Costs(sample, old);
        List<Rule> rules = RuleBook.of(fields, size).rules();
        this.costed =
                IntStream.range(0, LANES)
                        .parallel()
                        .mapToObj(lane -> costed(rules, lane, new Costs(sample, old), share))
                        .flatMap(List::stream)
                        .sorted(BY_PAIRS)
                        .toList();
    }

    private List<Costed> costed(List<Rule> rules, int lane, Costs of, double share) {
        List<Costed> found = new ArrayList<>();
        for (int at = lane; at < rules.size(); at += LANES) {
            Rule rule = rules.get(at);
            double pairs = of.pairs(rule, most) / share / share;
            if (pairs > 0) {
                found.add(new Costed(rule, pairs, of.capped()));
            }
        }
        return found;
    }

    /** The rules of these words, as {@link Rule#toString} gave them; unknown ones are left out. */
    public static List<Rule> named(List<Field> fields, int size, List<String> words) {
        return RuleBook.of(fields, size).rules().stream()
                .filter(rule -> words.contains(rule.toString()))
                .toList();
    }

    /**
     * Cheap rules spread over all fields, to find matches beyond doubt. What identifies by itself
     * comes before, alone: some lists give little else.
     */
    public List<Rule> first() {
        double cheapest = costed.isEmpty() ? 0 : costed.getFirst().pairs();
        double affordable = Math.max(Math.min(4.0 * size, MOST_FIRST_PAIRS), cheapest);
        Map<Field, Integer> used = new HashMap<>();
        List<Rule> chosen = new ArrayList<>(identifying());
        for (Costed each : costed.reversed()) {
            List<Field> fields =
                    each.rule().parts().stream().flatMap(part -> part.fields().stream()).toList();
            boolean fresh =
                    fields.stream().allMatch(f -> used.getOrDefault(f, 0) < FIRST_PER_FIELD);
            if (each.pairs() <= affordable && fresh && chosen.size() < FIRST_RULES) {
                fields.forEach(field -> used.merge(field, 1, Integer::sum));
                chosen.add(each.rule());
            }
        }
        return chosen;
    }

    /** A field's own values where they make fewer pairs than there are records. */
    private List<Rule> identifying() {
        return costed.stream()
                .filter(each -> each.pairs() <= Math.min(size, MOST_FIRST_PAIRS))
                .map(Costed::rule)
                .filter(rule -> rule.parts().size() == 1)
                .filter(rule -> rule.parts().getFirst().form() == KeyForm.EXACT)
                .limit(FIRST_PER_FIELD)
                .toList();
    }

    /**
     * The rules that find most of what is like the given matches.
     *
     * @param budget how many pairs may be compared
     */
    public List<Rule> informedBy(Matches matches, double budget) {
        Map<KeyPart, BitSet> byPart = new HashMap<>();
        PriorityQueue<Offer> offers =
                new PriorityQueue<>(Comparator.comparingDouble(Offer::rate).reversed());
        double[] worth = new double[matches.size()];
        Arrays.fill(worth, 1);
        for (Costed each : costed) {
            BitSet found = found(each, matches, byPart);
            offers.add(new Offer(each, found, gain(found, worth), size));
        }
        List<Rule> chosen = new ArrayList<>();
        double rest = budget;
        while (chosen.size() < MOST_RULES && !offers.isEmpty()) {
            Offer best = offers.remove();
            double gain = gain(best.found(), worth);
            if (best.of().pairs() > rest || gain < leastGain() * worth.length || gain == 0) {
                continue;
            }
            if (gain < best.gain()) {
                offers.add(new Offer(best.of(), best.found(), gain, size));
                continue;
            }
            chosen.add(best.of().rule());
            rest -= best.of().pairs();
            best.found().stream().forEach(match -> worth[match] /= 2);
        }
        return chosen;
    }

    /** Each rule costs time in proportion to the list, so long lists are content with less. */
    private double leastGain() {
        return Math.clamp(LEAST_GAIN * size / MANY_RECORDS, LEAST_GAIN, MOST_LEAST_GAIN);
    }

    /**
     * A rule with what it last was worth. Worth only falls as others are chosen, so an offer that
     * is still the best after it was weighed again is the best of all.
     */
    private record Offer(Costed of, BitSet found, double gain, int size) {
        double rate() {
            return gain / (of.pairs() + size);
        }
    }

    private static double gain(BitSet found, double[] worth) {
        double gain = 0;
        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
            gain += worth[at];
        }
        return gain;
    }

    /** A rule makes a match where all of its parts do, by a key that is not too frequent. */
    private BitSet found(Costed each, Matches matches, Map<KeyPart, BitSet> byPart) {
        Rule rule = each.rule();
        BitSet all = new BitSet();
        for (int at = 0; at < rule.parts().size(); at++) {
            BitSet of = byPart.computeIfAbsent(rule.parts().get(at), part -> found(part, matches));
            if (at == 0) {
                all.or(of);
            } else {
                all.and(of);
            }
        }
        if (!each.capped()) {
            return all;
        }
        costs.pairs(rule, most);
        for (int at = all.nextSetBit(0); at >= 0; at = all.nextSetBit(at + 1)) {
            all.set(at, costs.makes(rule, matches.left(at), matches.right(at), most));
        }
        return all;
    }

    private static BitSet found(KeyPart part, Matches matches) {
        BitSet found = new BitSet(matches.size());
        for (int match = 0; match < matches.size(); match++) {
            found.set(match, part.shares(matches.left(match), matches.right(match)));
        }
        return found;
    }
}
