package id.payung.linkage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Counting patterns agrees with counting in a map. */
class PatternCountsTests {

    @Test
    void countsWhatAMapWouldCount() {
        PatternCounts counts = new PatternCounts();
        Map<Long, Double> expected = new HashMap<>();
        SplittableRandom chance = new SplittableRandom(1);
        for (int at = 0; at < 60_000; at++) {
            long pattern = chance.nextInt(3) == 0 ? chance.nextLong(5) : chance.nextLong(9000);
            double count = 1 + chance.nextInt(3);
            counts.add(pattern << 8, count);
            expected.merge(pattern << 8, count, Double::sum);
        }

        assertThat(counts.distinct()).isEqualTo(expected.size());
        assertThat(counts.patterns()).containsExactlyInAnyOrder(keys(expected));
        expected.forEach((pattern, count) -> assertThat(counts.count(pattern)).isEqualTo(count));
        assertThat(counts.total())
                .isCloseTo(expected.values().stream().mapToDouble(c -> c).sum(), within(1e-6));
    }

    @Test
    void takesOverTheCountsOfAnother() {
        PatternCounts one = new PatternCounts();
        PatternCounts other = new PatternCounts();
        one.add(3, 2);
        other.add(3, 5);
        other.add(0, 1);

        one.addAll(other);

        assertThat(one.count(3)).isEqualTo(7);
        assertThat(one.count(0)).isEqualTo(1);
        assertThat(one.distinct()).isEqualTo(2);
    }

    @Test
    void whatWasNeverSeenCountsNothing() {
        assertThat(new PatternCounts().count(42)).isZero();
        assertThat(new PatternCounts().patterns()).isEmpty();
    }

    private static long[] keys(Map<Long, Double> of) {
        return of.keySet().stream().mapToLong(key -> key).toArray();
    }
}
