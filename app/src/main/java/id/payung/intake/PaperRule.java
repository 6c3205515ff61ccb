package id.payung.intake;

/**
 * A paper that a programme wants to see with every list of its area.
 *
 * @param weight what a list without it may not do
 * @param programme whose rule it is
 */
public record PaperRule(PaperKind paper, Weight weight, String programme) {

    /** How much hangs on a paper, the heaviest first. */
    public enum Weight {
        /** A list without it is not accepted. */
        BLOCKS_LISTS,
        /**
         * Its people enter the register, and no decree that names them is handed up or approved.
         */
        BLOCKS_DECREES,
        /** It is shown as missing and keeps nothing back. */
        WANTED
    }

    boolean blocks() {
        return weight == Weight.BLOCKS_LISTS;
    }
}
