package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.clustering.Clusters;
import id.payung.linkage.records.Column;
import id.payung.linkage.records.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Counting pairs by groups agrees with counting them one by one. */
class AccuracyTests {

    @Test
    void agreesWithCountingEveryPair() {
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            int size = 2 + chance.nextInt(40);
            int[] found = new int[size];
            List<String> truth = new ArrayList<>();
            for (int record = 0; record < size; record++) {
                found[record] = chance.nextInt(8);
                truth.add(chance.nextInt(6) == 0 ? "" : "p" + chance.nextInt(6));
            }
            Accuracy accuracy = Accuracy.of(Clusters.named(found), truth(truth), 3);

            assertThat(accuracy.precision())
                    .as("seed %d", seed)
                    .isCloseTo(byPairs(found, truth, true), within(1e-12));
            assertThat(accuracy.recall()).isCloseTo(byPairs(found, truth, false), within(1e-12));
        }
    }

    @Test
    void whoseTruthNobodyKnowsDoesNotCount() {
        Accuracy accuracy =
                Accuracy.of(Clusters.named(new int[] {1, 1, 1}), truth(List.of("a", "a", "")), 1);

        assertThat(accuracy).isEqualTo(new Accuracy(1, 1, 1, 1));
    }

    @Test
    void f1IsTheHarmonicMean() {
        Accuracy accuracy =
                Accuracy.of(
                        Clusters.named(new int[] {0, 0, 0, 1}),
                        truth(List.of("a", "a", "b", "b")),
                        1);

        assertThat(accuracy.precision()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(accuracy.recall()).isCloseTo(0.5, within(1e-12));
        assertThat(accuracy.f1()).isCloseTo(0.4, within(1e-12));
        assertThat(accuracy.blockingRecall()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void thePatternIsSoughtInAllColumns() {
        Table table =
                new Table(
                        List.of(
                                column("nama", List.of("euis", "asep")),
                                column("rec_id", List.of("rec-7-org", "rec-7-dup-0"))),
                        2);
        Truth truth = Truth.ofPattern(table, Pattern.compile("rec-(\\d+)-")).orElseThrow();

        assertThat(truth.column()).isEqualTo("rec_id");
        assertThat(truth.person(0)).isEqualTo(truth.person(1));
        assertThat(Truth.ofPattern(table, Pattern.compile("zzz(\\d)"))).isEmpty();
        assertThat(Truth.ofColumn(table, "sepatu")).isEmpty();
    }

    private static double byPairs(int[] found, List<String> truth, boolean precision) {
        double both = 0;
        double all = 0;
        for (int left = 0; left < found.length; left++) {
            for (int right = left + 1; right < found.length; right++) {
                boolean known = !truth.get(left).isEmpty() && !truth.get(right).isEmpty();
                boolean same = known && truth.get(left).equals(truth.get(right));
                boolean together = known && found[left] == found[right];
                both += same && together ? 1 : 0;
                all += (precision ? together : same) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : both / all;
    }

    private static Truth truth(List<String> persons) {
        Table table = new Table(List.of(column("orang", persons)), persons.size());
        return Truth.ofColumn(table, "orang").orElseThrow();
    }

    private static Column column(String name, List<String> values) {
        List<String> coded = new ArrayList<>(List.of(""));
        int[] codes = new int[values.size()];
        for (int record = 0; record < codes.length; record++) {
            if (!coded.contains(values.get(record))) {
                coded.add(values.get(record));
            }
            codes[record] = coded.indexOf(values.get(record));
        }
        return new Column(name, coded, codes);
    }
}
