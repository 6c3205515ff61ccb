package id.payung.funding;

/**
 * A fund's rupiah in one year. Each column holds the ones after it: what is paid was billed, what
 * is billed was committed.
 */
public record YearMoney(int year, long amount, long committed, long billed, long paid) {

    /** What may still be promised. */
    public long left() {
        return amount - committed;
    }
}
