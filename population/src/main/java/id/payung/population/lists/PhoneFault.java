package id.payung.population.lists;

import static id.payung.population.lists.Outcome.MENDED;
import static id.payung.population.lists.Outcome.WARNED;

/** What happens to telephone numbers; who has none is given one for the purpose. */
enum PhoneFault implements Fault {
    /** {@code +6284…}. */
    PLUS_62(MENDED, 20),
    /** {@code 6284…}. */
    ONLY_62(MENDED, 15),
    /** {@code 8,4E+10}. */
    EXPONENT(WARNED, 20),
    /** Two numbers in one cell. */
    TWO_NUMBERS(WARNED, 10);

    private final Outcome outcome;
    private final double weight;

    PhoneFault(Outcome outcome, double weight) {
        this.outcome = outcome;
        this.weight = weight;
    }

    @Override
    public Column column() {
        return Column.PHONE;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public double weight() {
        return weight;
    }

    @Override
    public Cell spoil(Slip slip) {
        String own = slip.person().phone();
        String phone = own.isEmpty() ? "0840" + slip.between(10_000_000, 99_999_999) : own;
        String abroad = phone.substring(1);
        return new Cell.Text(
                switch (this) {
                    case PLUS_62 -> "+62" + abroad;
                    case ONLY_62 -> "62" + abroad;
                    case EXPONENT -> "8,4" + slip.between(0, 9) + "E+" + (abroad.length() - 1);
                    case TWO_NUMBERS ->
                            phone
                                    + slip.oneOf(" / ", ", ", " atau ")
                                    + "0840"
                                    + slip.between(10_000_000, 99_999_999);
                });
    }
}
