package id.payung.linkage.comparison;

/**
 * How a name is spoken, as far as spellings of one name go apart: the spelling of before 1972 (oe
 * for u, dj for j, tj for c), Arabic names in Latin letters (kh, ch, q; f and p; z, s and j),
 * doubled letters, silent h. Vowels after the first are left out: they vary most.
 *
 * <p>Coarse on purpose. Equal sounds bring two records together; whether they are one person other
 * comparisons say.
 */
public final class Sound {
    private static final String[][] RULES = {
        {"oe", "u"}, {"ou", "u"}, {"dj", "j"}, {"tj", "c"}, {"sj", "s"}, {"sy", "s"}, {"sh", "s"},
        {"nj", "ny"}, {"kh", "k"}, {"ch", "k"}, {"ck", "k"}, {"ph", "p"}, {"th", "t"}, {"dh", "d"},
        {"gh", "g"}, {"wr", "r"}, {"kn", "n"}, {"sch", "s"}, {"cz", "c"}, {"x", "ks"},
    };

    private Sound() {}

    /** The spoken skeleton of one word; empty only for an empty word. */
    public static String of(String word) {
        String spoken = word;
        for (String[] rule : RULES) {
            if (spoken.contains(rule[0])) {
                spoken = spoken.replace(rule[0], rule[1]);
            }
        }
        StringBuilder skeleton = new StringBuilder();
        for (int at = 0; at < spoken.length(); at++) {
            char letter = merged(spoken.charAt(at));
            boolean first = skeleton.isEmpty();
            boolean silent = !first && (isVowel(letter) || letter == 'h');
            boolean doubled = !first && skeleton.charAt(skeleton.length() - 1) == letter;
            if (!silent && !doubled) {
                skeleton.append(first && isVowel(letter) ? 'a' : letter);
            }
        }
        return skeleton.toString();
    }

    private static char merged(char letter) {
        return switch (letter) {
            case 'f', 'v' -> 'p';
            case 'q' -> 'k';
            case 'z' -> 's';
            case 'y' -> 'i';
            default -> letter;
        };
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
