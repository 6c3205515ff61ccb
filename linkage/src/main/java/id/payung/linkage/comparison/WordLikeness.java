package id.payung.linkage.comparison;

/**
 * How two words of names agree.
 *
 * @param how in which way
 * @param much between 0 and 1; a short form or an initial that fits is worth nearly as much as the
 *     word
 */
record WordLikeness(Agreement how, double much) {
    private static final WordLikeness SAME = new WordLikeness(Agreement.EXACT, 1);

    static WordLikeness of(Word word, Word other) {
        int order = word.letters().compareTo(other.letters());
        if (order == 0) {
            return SAME;
        }
        if (order > 0) {
            return of(other, word);
        }
        Agreement how = NameLikeness.ofWord(word, other);
        return new WordLikeness(
                how,
                switch (how) {
                    case ONE_SLIP, SOUND -> 0.95;
                    case INITIAL, CONTAINED -> 0.93;
                    default -> JaroWinkler.similarity(word.letters(), other.letters());
                });
    }
}
