package id.payung.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Scored pairs become persons, and never against an objection. */
class AverageLinkageTests {
    private static final double STRANGERS = -15;

    private final Map<Long, Double> scores = new HashMap<>();

    @Test
    void pairsAboveTheThresholdAreOnePerson() {
        score(0, 1, 5);
        score(2, 3, -1);

        assertThat(persons(4, 0, (_, _) -> false)).containsExactly(0, 0, 1, 2);
        assertThat(persons(4, 6, (_, _) -> false)).containsExactly(0, 1, 2, 3);
        assertThat(persons(4, -2, (_, _) -> false)).containsExactly(0, 0, 1, 1);
    }

    @Test
    void aChainThatItsEndsContradictIsNotOnePerson() {
        score(0, 1, 3);
        score(1, 2, 2);

        assertThat(persons(3, 0, (_, _) -> false)).containsExactly(0, 0, 1);
    }

    @Test
    void whatAllSupportIsOnePerson() {
        for (int left = 0; left < 6; left++) {
            for (int right = left + 1; right < 6; right++) {
                score(left, right, 6);
            }
        }

        assertThat(persons(6, 0, (_, _) -> false)).containsOnly(0);
    }

    @Test
    void anObjectionForbidsAJoinHoweverStrong() {
        score(0, 1, 20);
        score(1, 2, 19);
        score(0, 2, 18);

        assertThat(persons(3, 0, (left, right) -> left + right == 2)).containsExactly(0, 0, 1);
        assertThat(persons(3, 0, (_, _) -> true)).containsExactly(0, 1, 2);
    }

    @Test
    void noJoinIsEverMadeOverAnObjectionInAnyOfManyLists() {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            scores.clear();
            int size = 12;
            boolean[][] objected = new boolean[size][size];
            for (int left = 0; left < size; left++) {
                for (int right = left + 1; right < size; right++) {
                    if (chance.nextInt(3) > 0) {
                        score(left, right, chance.nextInt(24) - 8);
                    }
                    objected[left][right] = chance.nextInt(6) == 0;
                    objected[right][left] = objected[left][right];
                }
            }
            List<Integer> persons = persons(size, 0, (left, right) -> objected[left][right]);
            for (int left = 0; left < size; left++) {
                for (int right = left + 1; right < size; right++) {
                    assertThat(
                                    objected[left][right]
                                            && persons.get(left).equals(persons.get(right)))
                            .as("seed %d: %d, %d", seed, left, right)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void theOrderOfThePairsDoesNotMatter() {
        score(0, 1, 4);
        score(1, 2, 7);
        score(0, 2, 5);
        score(3, 4, 2);
        Edges forwards = new Edges();
        forwards.add(0, 1, 4);
        forwards.add(1, 2, 7);
        forwards.add(0, 2, 5);
        forwards.add(3, 4, 2);
        Edges backwards = new Edges();
        for (int edge = forwards.size() - 1; edge >= 0; edge--) {
            backwards.add(forwards.left(edge), forwards.right(edge), forwards.score(edge));
        }

        assertThat(named(linkage(5, 0, (_, _) -> false).clusters(backwards)))
                .isEqualTo(named(linkage(5, 0, (_, _) -> false).clusters(forwards)));
    }

    @Test
    void hundredsOfRecordsOfOnePersonCostABoundedNumberOfScores() {
        int[] asked = {0};
        Edges edges = new Edges();
        for (int record = 1; record < 400; record++) {
            edges.add(record - 1, record, 9);
        }
        Clusters clusters =
                new AverageLinkage(
                                400,
                                (_, _) -> {
                                    asked[0]++;
                                    return 9;
                                },
                                (_, _) -> false,
                                0,
                                -10,
                                20)
                        .clusters(edges);

        assertThat(clusters.count()).isOne();
        assertThat(asked[0]).isLessThan(400 * 2 * 144);
    }

    @Test
    void recordsWithoutAPairAreForThemselves() {
        assertThat(persons(3, 0, (_, _) -> false)).containsExactly(0, 1, 2);
    }

    @Test
    void personsAreNumberedAsTheyFirstAppear() {
        Clusters clusters = Clusters.named(new int[] {7, 3, 7, 9, 3});

        assertThat(named(clusters)).containsExactly(0, 1, 0, 2, 1);
        assertThat(clusters.count()).isEqualTo(3);
        assertThat(clusters.size()).isEqualTo(5);
    }

    @Test
    void aSampleOfEdgesIsAPartOfThem() {
        Edges edges = new Edges();
        for (int edge = 0; edge < 5000; edge++) {
            edges.add(edge, edge + 1, edge % 30);
        }
        Edges sample = edges.sample(300);

        assertThat(sample.size()).isEqualTo(300);
        for (int edge = 0; edge < 300; edge++) {
            assertThat(sample.right(edge)).isEqualTo(sample.left(edge) + 1);
            assertThat(sample.score(edge)).isEqualTo(sample.left(edge) % 30);
        }
        assertThat(edges.sample(5000)).isSameAs(edges);
    }

    private void score(int left, int right, double bits) {
        scores.put((long) left << 32 | right, bits);
    }

    private List<Integer> persons(int size, double threshold, Objection objection) {
        Edges edges = new Edges();
        scores.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        each ->
                                edges.add(
                                        (int) (each.getKey() >>> 32),
                                        each.getKey().intValue(),
                                        each.getValue()));
        return named(linkage(size, threshold, objection).clusters(edges));
    }

    private AverageLinkage linkage(int size, double threshold, Objection objection) {
        return new AverageLinkage(
                size,
                (left, right) ->
                        scores.getOrDefault(
                                (long) Math.min(left, right) << 32 | Math.max(left, right),
                                STRANGERS),
                objection,
                threshold,
                -10,
                20);
    }

    private static List<Integer> named(Clusters clusters) {
        return java.util.stream.IntStream.range(0, clusters.size()).mapToObj(clusters::of).toList();
    }
}
