package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class JaroWinklerTests {

    @Test
    void agreesWithTheExamplesThatWinklerPublished() {
        assertThat(JaroWinkler.similarity("martha", "marhta")).isCloseTo(0.961, within(0.001));
        assertThat(JaroWinkler.similarity("dwayne", "duane")).isCloseTo(0.840, within(0.001));
        assertThat(JaroWinkler.similarity("dixon", "dicksonx")).isCloseTo(0.813, within(0.001));
    }

    @Test
    void agreesWithTheDefinitionWordByWord() {
        for (int seed = 0; seed < 40; seed++) {
            List<String> words = Words.many(seed, 40, seed % 2 == 0 ? "abc" : "abcdeéłш", 4 + seed);
            for (String left : words) {
                for (String right : words) {
                    assertThat(JaroWinkler.similarity(left, right))
                            .describedAs("seed %d: %s, %s", seed, left, right)
                            .isCloseTo(byDefinition(left, right), within(1e-12));
                }
            }
        }
    }

    @Test
    void looksAtTheFirstSixtyFourLetters() {
        String sixtyFour = "a".repeat(64);

        assertThat(JaroWinkler.similarity(sixtyFour, sixtyFour + "zzz")).isEqualTo(1);
        assertThat(JaroWinkler.similarity(sixtyFour, "a".repeat(63) + "b")).isLessThan(1);
    }

    @Test
    void anEmptyWordIsLikeNothing() {
        assertThat(JaroWinkler.similarity("", "euis")).isZero();
        assertThat(JaroWinkler.similarity("", "")).isZero();
    }

    @Test
    void givesNoBonusForFirstLettersToWordsThatAreUnlike() {
        assertThat(JaroWinkler.similarity("abxxxxxx", "abyyyyyy"))
                .isEqualTo(JaroWinkler.jaro("abxxxxxx", "abyyyyyy"));
    }

    /** Letter by letter, as the papers describe it. */
    private static double byDefinition(String left, String right) {
        double jaro = jaro(left, right);
        int same = 0;
        while (same < Math.min(4, Math.min(left.length(), right.length()))
                && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return jaro > 0.7 ? jaro + same * 0.1 * (1 - jaro) : jaro;
    }

    private static double jaro(String left, String right) {
        int reach = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
        boolean[] taken = new boolean[left.length()];
        StringBuilder fromRight = new StringBuilder();
        for (int at = 0; at < right.length(); at++) {
            for (int to = Math.max(0, at - reach);
                    to < Math.min(left.length(), at + reach + 1);
                    to++) {
                if (!taken[to] && left.charAt(to) == right.charAt(at)) {
                    taken[to] = true;
                    fromRight.append(right.charAt(at));
                    break;
                }
            }
        }
        StringBuilder fromLeft = new StringBuilder();
        for (int at = 0; at < left.length(); at++) {
            fromLeft.append(taken[at] ? left.substring(at, at + 1) : "");
        }
        int astray = 0;
        for (int at = 0; at < fromLeft.length(); at++) {
            astray += fromLeft.charAt(at) == fromRight.charAt(at) ? 0 : 1;
        }
        int halves = astray / 2;
        double m = fromRight.length();
        return m == 0 ? 0 : (m / left.length() + m / right.length() + (m - halves) / m) / 3;
    }
}
