package id.payung.linkage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.FieldsWriting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The margins agree with counting the pairs one by one. */
class TablesTests {
    private final Comparisons comparisons = comparisons();
    private final SplittableRandom chance = new SplittableRandom(1);
    private final List<Pair> pairs = pairs(4_000);

    private record Pair(List<Integer> levels, double weight) {
        long pattern() {
            long pattern = 0;
            for (int at = 0; at < levels.size(); at++) {
                pattern |= (long) levels.get(at) << (at << 2);
            }
            return pattern;
        }
    }

    private static Comparisons comparisons() {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        kinds.put("nama", ColumnKind.NAME);
        kinds.put("lahir", ColumnKind.DATE);
        kinds.put("nik", ColumnKind.NIK);
        kinds.put("jenis kelamin", ColumnKind.CATEGORY);
        return Comparisons.of(
                new FieldsWriting(kinds)
                        .add(List.of("Euis", "1990-05-15", "9901065505900001", "P"))
                        .fields()
                        .fields());
    }

    private List<Pair> pairs(int count) {
        List<Pair> drawn = new ArrayList<>();
        for (int pair = 0; pair < count; pair++) {
            List<Integer> levels = new ArrayList<>();
            for (int at = 0; at < comparisons.size(); at++) {
                levels.add(chance.nextInt(comparisons.levels(at)));
            }
            drawn.add(new Pair(levels, chance.nextInt(5) / 4.0));
        }
        return drawn;
    }

    private Tables tables(List<Pair> of) {
        Tables tables = new Tables(comparisons);
        of.forEach(pair -> tables.add(pair.pattern(), pair.weight()));
        return tables;
    }

    private static double counted(List<Pair> of, Predicate<Pair> which) {
        return of.stream().filter(which).mapToDouble(Pair::weight).sum();
    }

    private void assertCounts(Tables tables, List<Pair> of) {
        assertThat(tables.total()).isCloseTo(counted(of, _ -> true), within(1e-9));
        for (int one = 0; one < comparisons.size(); one++) {
            for (int level = 0; level < comparisons.levels(one); level++) {
                assertLevel(tables, of, one, level);
            }
        }
    }

    private void assertLevel(Tables tables, List<Pair> of, int one, int level) {
        Predicate<Pair> has = pair -> pair.levels().get(one) == level;
        assertThat(tables.count(one, level)).isCloseTo(counted(of, has), within(1e-9));
        for (int other = 0; other < comparisons.size(); other++) {
            double sum = 0;
            for (int its = 0; other != one && its < comparisons.levels(other); its++) {
                int with = other;
                int at = its;
                double together = tables.count(one, level, other, its);
                sum += together;
                assertThat(together)
                        .isCloseTo(
                                counted(of, has.and(pair -> pair.levels().get(with) == at)),
                                within(1e-9))
                        .isEqualTo(tables.count(other, its, one, level));
            }
            if (other != one) {
                assertThat(sum).isCloseTo(tables.count(one, level), within(1e-9));
            }
        }
    }

    @Test
    void theyCountWhatCountingOneByOneCounts() {
        assertCounts(tables(pairs), pairs);
    }

    @Test
    void pairsOfOnePatternMayBeAddedAtOnce() {
        Map<Long, Double> patterns = new LinkedHashMap<>();
        pairs.forEach(pair -> patterns.merge(pair.pattern(), pair.weight(), Double::sum));
        Tables tables = new Tables(comparisons);
        patterns.forEach(tables::add);
        assertCounts(tables, pairs);
    }

    @Test
    void theSumOfTwoCountsWhatBothCounted() {
        Tables one = tables(pairs.subList(0, 1_500));
        Tables other = tables(pairs.subList(1_500, pairs.size()));
        assertCounts(Tables.sum(comparisons, one, other), pairs);
    }

    @Test
    void whereNobodyAsksForTwoTogetherTheLevelsAloneAreTheSame() {
        Tables alone = new Tables(comparisons, false);
        pairs.forEach(pair -> alone.add(pair.pattern(), pair.weight()));
        Tables both = tables(pairs);
        for (int one = 0; one < comparisons.size(); one++) {
            for (int level = 0; level < comparisons.levels(one); level++) {
                assertThat(alone.share(one, level)).isEqualTo(both.share(one, level));
            }
            assertThat(alone.seen(one)).isEqualTo(both.seen(one));
        }
    }
}
