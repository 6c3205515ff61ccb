package id.payung.linkage.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the comparisons mean, written a second time for the tests, slowly and without any of the
 * kernels: tables instead of bits, lists instead of codes.
 */
final class Definition {
    private Definition() {}

    /** Letters mistyped, left out, put in, or swapped with a neighbour, none of them twice. */
    static int slips(String left, String right) {
        int[][] table = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                boolean same = left.charAt(i - 1) == right.charAt(j - 1);
                int best = table[i - 1][j - 1] + (same ? 0 : 1);
                best = Math.min(best, table[i - 1][j] + 1);
                best = Math.min(best, table[i][j - 1] + 1);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    best = Math.min(best, table[i - 2][j - 2] + 1);
                }
                table[i][j] = best;
            }
        }
        return table[left.length()][right.length()];
    }

    /** Jaro's likeness with Winkler's bonus from 0,7 upwards. */
    static double jaroWinkler(String left, String right) {
        double jaro = jaro(left, right);
        int same = 0;
        while (same < 4
                && same < left.length()
                && same < right.length()
                && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return jaro > 0.7 ? jaro + same * 0.1 * (1 - jaro) : jaro;
    }

    private static double jaro(String left, String right) {
        int reach = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
        boolean[] taken = new boolean[left.length()];
        StringBuilder met = new StringBuilder();
        for (int at = 0; at < right.length(); at++) {
            for (int to = 0; to < left.length(); to++) {
                if (!taken[to]
                        && Math.abs(to - at) <= reach
                        && left.charAt(to) == right.charAt(at)) {
                    taken[to] = true;
                    met.append(right.charAt(at));
                    break;
                }
            }
        }
        double common = met.length();
        if (common == 0) {
            return 0;
        }
        int next = 0;
        int astray = 0;
        for (int at = 0; at < left.length(); at++) {
            if (taken[at]) {
                astray += left.charAt(at) == met.charAt(next++) ? 0 : 1;
            }
        }
        int transpositions = astray / 2;
        return (common / left.length()
                        + common / right.length()
                        + (common - transpositions) / common)
                / 3;
    }

    /** How often each agreement occurred: a test over random pairs must have met them all. */
    static final class Seen {
        private final Map<Agreement, Integer> counts = new TreeMap<>();

        void add(Agreement agreement) {
            counts.merge(agreement, 1, Integer::sum);
        }

        /** Those of a comparison's levels that never occurred, missing and exact left aside. */
        List<Agreement> without(List<Agreement> levels) {
            return levels.stream()
                    .filter(level -> level != Agreement.MISSING && level != Agreement.EXACT)
                    .filter(level -> !counts.containsKey(level))
                    .toList();
        }
    }

    /** The letters of a word in order. */
    static String sorted(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
