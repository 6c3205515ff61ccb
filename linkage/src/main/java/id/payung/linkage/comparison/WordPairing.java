package id.payung.linkage.comparison;

/**
 * The words of two names, paired best first.
 *
 * @param unpaired words of the longer name that nobody took
 * @param weakest the loosest agreement among the pairs
 * @param average how alike the pairs are between 0 and 1, long words of the shorter name counting
 *     more
 */
record WordPairing(int unpaired, Agreement weakest, double average) {

    /** How a word of the one name agrees with a word of the other. */
    interface Words {
        WordLikeness likeness(int ofOne, int ofOther);
    }

    /**
     * Pairs the best two words first, then the best two of those left, until the shorter name has
     * none.
     *
     * @param one lengths of the words of the one name
     * @param other lengths of the words of the other
     */
    static WordPairing of(int[] one, int[] other, Words words) {
        boolean[] takenOne = new boolean[one.length];
        boolean[] takenOther = new boolean[other.length];
        boolean oneIsShorter = one.length <= other.length;
        Agreement weakest = Agreement.EXACT;
        double alike = 0;
        double letters = 0;
        for (int pair = 0; pair < Math.min(one.length, other.length); pair++) {
            int best = best(takenOne, takenOther, words);
            int left = best / other.length;
            int right = best % other.length;
            takenOne[left] = true;
            takenOther[right] = true;
            WordLikeness found = words.likeness(left, right);
            int length = oneIsShorter ? one[left] : other[right];
            weakest = found.how().compareTo(weakest) < 0 ? found.how() : weakest;
            alike += found.much() * length;
            letters += length;
        }
        return new WordPairing(
                Math.abs(one.length - other.length), weakest, letters == 0 ? 0 : alike / letters);
    }

    private static int best(boolean[] takenOne, boolean[] takenOther, Words words) {
        int best = -1;
        double most = -1;
        for (int left = 0; left < takenOne.length; left++) {
            for (int right = 0; right < takenOther.length && !takenOne[left]; right++) {
                if (!takenOther[right]) {
                    double much = words.likeness(left, right).much();
                    if (much > most) {
                        most = much;
                        best = left * takenOther.length + right;
                    }
                }
            }
        }
        return best;
    }
}
