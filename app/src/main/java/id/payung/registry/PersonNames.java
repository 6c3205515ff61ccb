package id.payung.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What two spellings of a person's name have in common. Names are kept as typed; these answers only
 * help to decide whether two records under one NIK are one person.
 *
 * <p><b>When are two names clearly different?</b> When, after titles and spelling habits are taken
 * away, neither
 *
 * <ol>
 *   <li>every word of the shorter name has its own partner in the longer one (so a mononym fits
 *       every longer name that contains it), nor
 *   <li>what is left over on both sides, written together, is alike (Jaro-Winkler at least 0,88).
 * </ol>
 *
 * Two words are partners when they are equal, one is the other's initial, one is a nickname of the
 * other, their Jaro-Winkler similarity is at least 0,88, or they begin alike and one slip parts
 * them (Asep and Acep, Dedi and Deddy; a doubled letter and y for i are none). The whole names are
 * not compared letter by letter: "Siti Aminah" and "Siti Aisyah" would pass for one person through
 * their common "Siti".
 *
 * <p>Doubt counts as "not clearly different": the answer refuses a row, and a person decides.
 */
public final class PersonNames {

    private static final double ALIKE = 0.88;
    private static final int SHORTEST_WITH_A_SLIP = 4;
    private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);
    private static final Pattern WORDS = Pattern.compile("\\s+|(?<=\\.)(?=\\p{L})");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private PersonNames() {}

    /**
     * The name without titles, degrees and punctuation, in small letters and today's spelling (oe,
     * dj, tj, sj become u, j, c, sy; Moh., Muh. and their kin muhammad). Empty when no letter is in
     * it.
     */
    public static String key(String name) {
        return NameWords.key(name);
    }

    /**
     * By what name somebody is told of where his whole name is not shown: {@code Nana} for {@code
     * Bpk. H. Nana Samsudin}. A name of titles only stays as it is.
     */
    public static String first(String name) {
        return Arrays.stream(WORDS.split(name.strip()))
                .filter(word -> !NameWords.isAddress(word))
                .findFirst()
                .orElse(name);
    }

    /** Whether no honest spelling habit explains both names; see above. */
    public static boolean clearlyDifferent(String one, String other) {
        String keyOfOne = key(one);
        String keyOfOther = key(other);
        if (keyOfOne.equals(keyOfOther) || keyOfOne.isEmpty() || keyOfOther.isEmpty()) {
            return false;
        }
        List<String> left = words(keyOfOne);
        List<String> right = words(keyOfOther);
        removePartners(left, right);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return SIMILARITY.apply(String.join("", left), String.join("", right)) < ALIKE;
    }

    private static List<String> words(String key) {
        return new ArrayList<>(List.of(key.split(" ", -1)));
    }

    /** Equal words pair first, so that an initial does not take the partner of a full word. */
    private static void removePartners(List<String> left, List<String> right) {
        left.removeIf(right::remove);
        left.removeIf(word -> removeFirstPartner(word, right));
    }

    private static boolean removeFirstPartner(String word, List<String> others) {
        for (String other : others) {
            if (arePartners(word, other)) {
                return others.remove(other);
            }
        }
        return false;
    }

    private static boolean arePartners(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() == 1) {
            return longer.startsWith(shorter);
        }
        return Nicknames.fit(shorter, longer)
                || SIMILARITY.apply(one, other) >= ALIKE
                || oneSlipApart(asHeard(one), asHeard(other));
    }

    /** A slip in the first letter makes another name: Budi is not Rudi. */
    private static boolean oneSlipApart(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_WITH_A_SLIP
                && one.charAt(0) == other.charAt(0)
                && ONE_SLIP.apply(one, other) >= 0;
    }

    private static String asHeard(String word) {
        return DOUBLED.matcher(word).replaceAll("$1").replace('y', 'i');
    }
}
