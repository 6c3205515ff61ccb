package id.payung.linkage.blocking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/**
 * All pairs that some rule makes, each once.
 *
 * <p>A pair is emitted by the first rule that makes it; a later rule asks the earlier ones, which
 * is a few comparisons of numbers ({@link Meeting}), instead of remembering all pairs, which would
 * be gigabytes. Rules are worked one after the other, the blocks of one rule on all cores.
 */
public final class Candidates {
    private final int size;
    private final int masters;
    private final List<Blocks> blocks = new ArrayList<>();
    private final List<KeyPart> parts = new ArrayList<>();
    private final boolean all;

    private Candidates(int size, int masters, boolean all) {
        this.size = size;
        this.masters = masters;
        this.all = all;
    }

    /**
     * Sorts all records into the blocks of each rule.
     *
     * @param masters how many of the first records are known to differ from each other, so that
     *     only pairs with a later record count
     */
    public static Candidates of(List<Rule> rules, int size, int masters) {
        Candidates candidates = new Candidates(size, masters, false);
        Sample everybody = Sample.all(size);
        for (Rule rule : rules) {
            candidates.blocks.add(Blocks.of(rule, everybody, candidates.places(rule)));
        }
        return candidates;
    }

    /** Where the parts of a rule stand in the list of all parts, which grows by those it lacks. */
    private int[] places(Rule rule) {
        int[] places = new int[rule.parts().size()];
        for (int at = 0; at < places.length; at++) {
            KeyPart part = rule.parts().get(at);
            if (!parts.contains(part)) {
                parts.add(part);
            }
            places[at] = parts.indexOf(part);
        }
        return places;
    }

    /** Few records are all compared. */
    public static Candidates everyPair(int size, int masters) {
        return new Candidates(size, masters, true);
    }

    /** Whether any rule makes the pair. */
    public boolean makes(int left, int right) {
        return all || isMadeBefore(blocks.size(), new Meeting(parts).of(left, right));
    }

    /**
     * Emits all pairs.
     *
     * @param lanes how many parts are worked at once
     * @param sinks called once for each part of the work, in a fixed order; a sink is used by one
     *     thread at a time
     */
    public void emit(ExecutorService workers, int lanes, Supplier<PairSink> sinks)
            throws InterruptedException {
        if (all) {
            emitAll(sinks.get());
            return;
        }
        for (int rule = 0; rule < blocks.size(); rule++) {
            List<Callable<Boolean>> parts = new ArrayList<>();
            for (int lane = 0; lane < lanes; lane++) {
                parts.add(part(rule, lane, lanes, sinks.get()));
            }
            for (var part : workers.invokeAll(parts)) {
                part.resultNow();
            }
        }
    }

    private Callable<Boolean> part(int rule, int lane, int lanes, PairSink sink) {
        Blocks of = blocks.get(rule);
        int from = of.border((int) ((long) of.entries() * lane / lanes));
        int to = of.border((int) ((long) of.entries() * (lane + 1) / lanes));
        return () -> {
            Meeting meeting = new Meeting(parts);
            of.emit(
                    from,
                    to,
                    masters,
                    (left, right) -> {
                        if (!isMadeBefore(rule, meeting.of(left, right))) {
                            sink.pair(left, right);
                        }
                    });
            return true;
        };
    }

    private boolean isMadeBefore(int rule, Meeting pair) {
        for (int earlier = 0; earlier < rule; earlier++) {
            if (blocks.get(earlier).makes(pair)) {
                return true;
            }
        }
        return false;
    }

    private void emitAll(PairSink sink) {
        for (int left = 0; left < size; left++) {
            for (int right = Math.max(left + 1, masters); right < size; right++) {
                sink.pair(left, right);
            }
        }
    }
}
