package id.payung.population.lists;

import static id.payung.population.lists.Outcome.MENDED;
import static id.payung.population.lists.Outcome.WARNED;

import java.util.Locale;

/** What happens to sums of money. */
enum IncomeFault implements Fault {
    /** {@code Rp1.200.000}. */
    WITH_CURRENCY(MENDED, 30),
    /** {@code 1.200.000,00}. */
    WITH_CENTS(MENDED, 10),
    /** {@code 1,200,000.00}. */
    ENGLISH(MENDED, 10),
    NEGATIVE(WARNED, 5),
    /** {@code 1e9}. */
    EXPONENT(WARNED, 5),
    /** More than any number of a computer. */
    OVERFLOW(WARNED, 5),
    /** {@code #REF!}. */
    BROKEN_FORMULA(WARNED, 5);

    private final Outcome outcome;
    private final double weight;

    IncomeFault(Outcome outcome, double weight) {
        this.outcome = outcome;
        this.weight = weight;
    }

    @Override
    public Column column() {
        return Column.INCOME;
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
        long income = slip.person().income();
        String english = String.format(Locale.ROOT, "%,d", income);
        String grouped = english.replace(',', '.');
        return new Cell.Text(
                switch (this) {
                    case WITH_CURRENCY -> slip.oneOf("Rp", "Rp. ", "Rp ") + grouped;
                    case WITH_CENTS -> grouped + ",00";
                    case ENGLISH -> english + ".00";
                    case NEGATIVE -> "-" + income;
                    case EXPONENT -> "1e9";
                    case OVERFLOW -> "99999999999999999999";
                    case BROKEN_FORMULA -> "#REF!";
                });
    }
}
