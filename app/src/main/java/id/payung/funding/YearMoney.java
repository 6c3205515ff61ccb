package id.payung.funding;

/**
 * A fund's rupiah in one year. Each column holds the ones after it: what is paid was billed, what
 * is billed was committed.
 *
 * @param returned rupiah of settled months that came back to the treasury; part of what was paid
 */
public record YearMoney(
        int year, long amount, long committed, long billed, long paid, long returned) {

    /** Of which nothing came back. */
    public YearMoney(int year, long amount, long committed, long billed, long paid) {
        this(year, amount, committed, billed, paid, 0);
    }

    /** What may still be promised. */
    public long left() {
        return amount - committed;
    }
}
