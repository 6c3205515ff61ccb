package id.payung.linkage.comparison;

/**
 * Where each letter stands in a word of at most 64 letters, one bit a place.
 *
 * <p>One long for each of the 65.536 letters is half a megabyte, of which only the few used letters
 * are ever touched or cleared again. One per thread.
 */
final class LetterMasks {
    /** How much of a value is looked at. */
    static final int WORD = 64;

    private static final ThreadLocal<LetterMasks> OF_THREAD =
            ThreadLocal.withInitial(LetterMasks::new);

    final long[] places = new long[1 << 16];

    static LetterMasks ofThread() {
        return OF_THREAD.get();
    }

    void mark(String word, int length) {
        for (int at = 0; at < length; at++) {
            places[word.charAt(at)] |= 1L << at;
        }
    }

    void clear(String word, int length) {
        for (int at = 0; at < length; at++) {
            places[word.charAt(at)] = 0;
        }
    }
}
