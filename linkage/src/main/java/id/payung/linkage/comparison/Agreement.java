package id.payung.linkage.comparison;

/** In which way two values agree; every kind of column knows some of these, in its own order. */
public enum Agreement {
    /** At least one of the two says nothing. */
    MISSING,
    DIFFERENT,
    /** Some letters or words in common. */
    SLIGHT,
    /** Letters alike enough to make one look twice. */
    ALIKE,
    /** Stands in another name column of the other record. */
    ELSEWHERE,
    /** The same first letter where only that is given. */
    INITIAL,
    /** All that the shorter one says, the longer one says too. */
    CONTAINED,
    /** Half of the words in common. */
    HALF,
    CLOSE,
    /** Most of the words in common. */
    MOST,
    /** Written otherwise, spoken alike, or a usual short form. */
    SOUND,
    /** One letter mistyped, missing, added, or two neighbours swapped. */
    ONE_SLIP,
    TWO_SLIPS,
    /** Day and month the wrong way round. */
    SWAPPED,
    SAME_YEAR,
    /** Two of year, month and day. */
    TWO_PARTS,
    /** The same first half. */
    SAME_START,
    /** Region and birth date of two identity numbers. */
    REGION_AND_BIRTH,
    /** The same words in another order. */
    REORDERED,
    EXACT
}
