package id.payung.population.lists;

import static id.payung.population.lists.Outcome.MENDED;
import static id.payung.population.lists.Outcome.REFUSED;
import static id.payung.population.lists.Outcome.UNNOTICED;
import static id.payung.population.lists.Outcome.WARNED;

/** What happens to names, other than honest variants. */
enum NameFault implements Fault {
    MISSING(REFUSED, 10),
    /** {@code NULL} or {@code -}. */
    PLACEHOLDER(REFUSED, 10),
    /** Three hundred characters. */
    TOO_LONG(REFUSED, 2),
    EMOJI(WARNED, 3),
    /** A right-to-left mark in the middle. */
    DIRECTION_MARK(MENDED, 3),
    /** A spreadsheet formula. */
    FORMULA(REFUSED, 1),
    /** A piece of web page. */
    SCRIPT(REFUSED, 1),
    /** Two letters swapped. */
    MISTYPED(UNNOTICED, 60);

    private final Outcome outcome;
    private final double weight;

    NameFault(Outcome outcome, double weight) {
        this.outcome = outcome;
        this.weight = weight;
    }

    @Override
    public Column column() {
        return Column.NAME;
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
        String name = slip.person().name();
        int middle = name.length() / 2;
        return new Cell.Text(
                switch (this) {
                    case MISSING -> "";
                    case PLACEHOLDER -> slip.oneOf("NULL", "-");
                    case TOO_LONG -> (name + ' ').repeat(300).substring(0, 299) + 'a';
                    case EMOJI -> name + " \uD83D\uDE4F";
                    case DIRECTION_MARK ->
                            name.substring(0, middle) + '\u200F' + name.substring(middle);
                    case FORMULA -> "=HYPERLINK(\"http://contoh.invalid\",\"" + name + "\")";
                    case SCRIPT -> "<script>alert('" + name + "')</script>";
                    case MISTYPED -> swapped(name, slip);
                });
    }

    private static String swapped(String name, Slip slip) {
        for (int tries = 0; tries < 20 && name.length() > 3; tries++) {
            int at = slip.between(1, name.length() - 2);
            char one = name.charAt(at);
            char two = name.charAt(at + 1);
            if (one != two && Character.isLowerCase(one) && Character.isLowerCase(two)) {
                return name.substring(0, at) + two + one + name.substring(at + 2);
            }
        }
        return name + name.charAt(name.length() - 1);
    }
}
