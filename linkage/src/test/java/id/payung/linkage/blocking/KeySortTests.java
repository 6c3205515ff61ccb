package id.payung.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys in order, and records of one key as they came. */
class KeySortTests {

    private record Entry(long key, int record) {}

    @ParameterizedTest(name = "{0} entries")
    @ValueSource(ints = {0, 1, 2, 511, 512, 513, 20_000})
    void agreesWithAComparingSort(int size) {
        SplittableRandom chance = new SplittableRandom(size);
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            boolean common = chance.nextInt(3) == 0;
            entries.add(new Entry(common ? chance.nextInt(5) : chance.nextLong(), at));
        }

        assertThat(sorted(entries)).isEqualTo(expected(entries));
    }

    @Test
    void keysWithTheHighestBitComeLast() {
        List<Entry> entries = List.of(new Entry(-1, 0), new Entry(1, 1), new Entry(-2, 2));

        assertThat(sorted(entries))
                .containsExactly(new Entry(1, 1), new Entry(-2, 2), new Entry(-1, 0));
    }

    @Test
    void manyRecordsOfOneKeyStayInTheirOrder() {
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < 5000; at++) {
            entries.add(new Entry(7, at));
        }

        assertThat(sorted(entries)).isEqualTo(entries);
    }

    private static List<Entry> expected(List<Entry> entries) {
        List<Entry> expected = new ArrayList<>(entries);
        expected.sort(
                Comparator.comparingLong((Entry entry) -> entry.key() ^ Long.MIN_VALUE)
                        .thenComparingInt(Entry::record));
        return expected;
    }

    private static List<Entry> sorted(List<Entry> entries) {
        KeySort.Keyed keyed = new KeySort.Keyed(1);
        entries.forEach(entry -> keyed.add(entry.key(), entry.record()));
        KeySort.sort(keyed);
        List<Entry> sorted = new ArrayList<>();
        for (int at = 0; at < keyed.size; at++) {
            sorted.add(new Entry(keyed.keys[at], keyed.records[at]));
        }
        return sorted;
    }
}
