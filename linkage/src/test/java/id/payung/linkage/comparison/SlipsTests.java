package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlipsTests {

    @Test
    void countsOneForEachKindOfSlip() {
        assertThat(Slips.between("euis", "euis")).isZero();
        assertThat(Slips.between("euis", "euiz")).isOne();
        assertThat(Slips.between("euis", "eus")).isOne();
        assertThat(Slips.between("euis", "eulis")).isOne();
        assertThat(Slips.between("euis", "eusi")).isOne();
    }

    @Test
    void changesNoPartTwice() {
        assertThat(Slips.between("ca", "abc")).isEqualTo(3);
    }

    @Test
    void agreesWithTheTableOfTheDefinition() {
        for (int seed = 0; seed < 40; seed++) {
            List<String> words = Words.many(seed, 40, seed % 2 == 0 ? "ab" : "abcdé", 4 + seed);
            for (String left : words) {
                for (String right : words) {
                    assertThat(Slips.between(left, right))
                            .describedAs("seed %d: %s, %s", seed, left, right)
                            .isEqualTo(byDefinition(left, right));
                }
            }
        }
    }

    @Test
    void wordsOfVeryDifferentLengthNeedNoLook() {
        assertThat(Slips.atMost(1, "asep", "asepsetiawan")).isFalse();
        assertThat(Slips.atMost(1, "asep", "acep")).isTrue();
        assertThat(Slips.atMost(1, "asep", "ucup")).isFalse();
    }

    private static int byDefinition(String left, String right) {
        int[][] slips = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : best(slips, left, right, i, j);
            }
        }
        return slips[left.length()][right.length()];
    }

    private static int best(int[][] slips, String left, String right, int i, int j) {
        int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
        best = Math.min(best, slips[i - 1][j - 1] + same);
        boolean swapped =
                i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, slips[i - 2][j - 2] + 1) : best;
    }
}
