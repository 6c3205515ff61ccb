package id.payung.rules.membership;

/** How a worker's membership stands on a day. */
public enum Status {
    /** No month was ever paid. */
    NONE,
    /** Nothing that is due remains unpaid. */
    ACTIVE,
    /** Some months are unpaid, few enough that cover goes on and arrears can be paid. */
    GRACE,
    /** Too many months in a row are unpaid; tenure starts again with the next payment. */
    ENDED;

    /** Whether a family would be paid if the worker died on the day. */
    public boolean isCovered() {
        return this == ACTIVE || this == GRACE;
    }
}
