package id.payung.linkage.comparison;

import java.util.List;

/**
 * The words of two names, paired best first.
 *
 * @param unpaired words of the longer name that nobody took
 * @param weakest the loosest agreement among the pairs
 * @param average how alike the pairs are between 0 and 1, long words counting more
 */
record WordPairing(int unpaired, Agreement weakest, double average) {

    static WordPairing of(String left, String right) {
        List<String> one = List.of(left.split(" ", -1));
        List<String> other = List.of(right.split(" ", -1));
        return one.size() <= other.size() ? ofOrdered(one, other) : ofOrdered(other, one);
    }

    private static WordPairing ofOrdered(List<String> shorter, List<String> longer) {
        boolean[] taken = new boolean[longer.size()];
        Agreement weakest = Agreement.EXACT;
        double likeness = 0;
        double letters = 0;
        for (String word : shorter) {
            int best = -1;
            double most = -1;
            for (int at = 0; at < longer.size(); at++) {
                double alike = taken[at] ? -1 : likeness(word, longer.get(at));
                if (alike > most) {
                    most = alike;
                    best = at;
                }
            }
            taken[best] = true;
            Agreement how = agreement(word, longer.get(best));
            weakest = how.compareTo(weakest) < 0 ? how : weakest;
            likeness += most * word.length();
            letters += word.length();
        }
        return new WordPairing(longer.size() - shorter.size(), weakest, likeness / letters);
    }

    private static Agreement agreement(String word, String other) {
        return word.equals(other) ? Agreement.EXACT : NameLikeness.ofWord(word, other);
    }

    /** A short form or an initial that fits is worth nearly as much as the word. */
    private static double likeness(String word, String other) {
        if (word.equals(other)) {
            return 1;
        }
        return switch (NameLikeness.ofWord(word, other)) {
            case ONE_SLIP, SOUND -> 0.95;
            case INITIAL, CONTAINED -> 0.93;
            default -> JaroWinkler.similarity(word, other);
        };
    }
}
