package id.payung.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Some of the records for all of them. */
class SampleTests {

    @Test
    void fewRecordsAreAllTaken() {
        assertThat(records(Sample.of(5, 10, 1))).containsExactly(0, 1, 2, 3, 4);
        assertThat(records(Sample.all(3))).containsExactly(0, 1, 2);
    }

    @Test
    void takesExactlySoManyInAscendingOrder() {
        List<Integer> records = records(Sample.of(10_000, 500, 1));

        assertThat(records).hasSize(500).isSorted().doesNotHaveDuplicates();
        assertThat(records.getLast()).isLessThan(10_000);
    }

    @Test
    void theSameSeedTakesTheSame() {
        assertThat(records(Sample.of(1000, 50, 7))).isEqualTo(records(Sample.of(1000, 50, 7)));
        assertThat(records(Sample.of(1000, 50, 7))).isNotEqualTo(records(Sample.of(1000, 50, 8)));
    }

    @Test
    void everyRecordHasTheSameChance() {
        int[] taken = new int[20];
        for (int seed = 0; seed < 4000; seed++) {
            records(Sample.of(20, 5, seed)).forEach(record -> taken[record]++);
        }
        for (int times : taken) {
            assertThat(times).isBetween(880, 1120);
        }
    }

    @Test
    void countsWhoComesBeforeARecord() {
        assertThat(Sample.all(10).below(4)).isEqualTo(4);
        Sample some = Sample.of(1000, 100, 3);
        assertThat(some.below(500))
                .isEqualTo((int) records(some).stream().filter(record -> record < 500).count());
    }

    private static List<Integer> records(Sample sample) {
        List<Integer> records = new ArrayList<>();
        for (int at = 0; at < sample.size(); at++) {
            records.add(sample.record(at));
        }
        return records;
    }
}
