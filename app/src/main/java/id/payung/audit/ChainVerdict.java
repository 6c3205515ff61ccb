package id.payung.audit;

/** What a verification of the trail found. */
public sealed interface ChainVerdict {

    /** Every entry follows the one before it, and nothing is missing at the end. */
    record Whole(long entries) implements ChainVerdict {}

    /**
     * The trail was touched.
     *
     * @param seq the first entry that does not fit, or the place where one is missing
     */
    record Broken(long seq, Reason reason) implements ChainVerdict {}

    /** In which way an entry does not fit. */
    enum Reason {
        /** There is no entry at this place. */
        MISSING,
        /** The content is not what was written. */
        CHANGED,
        /** It does not follow the entry before it. */
        OUT_OF_ORDER,
        /**
         * Its seal was not made by this installation: somebody put it here, or mended the hashes.
         */
        FORGED
    }
}
