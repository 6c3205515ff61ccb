package id.payung.population.lists;

import static id.payung.population.lists.Outcome.MENDED;
import static id.payung.population.lists.Outcome.REFUSED;
import static id.payung.population.lists.Outcome.UNNOTICED;
import static id.payung.population.lists.Outcome.WARNED;

import id.payung.population.Person;

/** What happens to identity numbers. */
enum NikFault implements Fault {
    /** Fifteen digits. */
    SHORT(REFUSED, 40),
    /** Seventeen digits. */
    LONG(REFUSED, 20),
    /** O, I or l where a digit belongs. */
    LETTER(REFUSED, 30),
    /** Spaces or points between groups. */
    SEPARATED(MENDED, 60),
    /** No-break space or zero-width characters. */
    INVISIBLE(MENDED, 30),
    /** Digits as wide as Chinese characters. */
    FULL_WIDTH(MENDED, 4),
    /** {@code 9,90107E+15}. */
    EXPONENT(REFUSED, 10),
    /** The sixteenth digit turned to 0 by a spreadsheet, then stored as text. */
    LAST_DIGIT_LOST(UNNOTICED, 40),
    /** Day 00, 32 to 40 or beyond 71. */
    IMPOSSIBLE_DAY(REFUSED, 10),
    /** A region that never was, in a province that is not the demo's. */
    UNKNOWN_REGION(WARNED, 10),
    /** Serial 0000. */
    NO_SERIAL(REFUSED, 5),
    /** {@code 1111111111111111}. */
    ONE_DIGIT(REFUSED, 5),
    /** The number of the family card. */
    FAMILY_CARD(REFUSED, 20),
    /** The number of the person in the row above. */
    OF_ANOTHER(REFUSED, 20),
    MISSING(REFUSED, 20),
    /** One digit of the serial mistyped. */
    MISTYPED(UNNOTICED, 20),
    /** A numeric cell of sixteen digits; planted by a list's shape only. */
    NUMERIC_CELL(REFUSED, 0);

    private final Outcome outcome;
    private final double weight;

    NikFault(Outcome outcome, double weight) {
        this.outcome = outcome;
        this.weight = weight;
    }

    @Override
    public Column column() {
        return Column.NIK;
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
        Person person = slip.person();
        String nik = person.nik();
        return switch (this) {
            case SHORT -> text(without(nik, slip.between(6, 15)));
            case LONG -> text(nik.substring(0, 8) + slip.between(0, 9) + nik.substring(8));
            case LETTER -> text(lettered(nik, slip));
            case SEPARATED -> text(grouped(nik, slip.oneOf(" ", ".", "-")));
            case INVISIBLE -> text(slip.oneOf("\u00A0", "\u200B", "\uFEFF") + nik + "\u200B");
            case FULL_WIDTH -> text(wide(nik));
            case EXPONENT -> text(exponent(nik));
            case LAST_DIGIT_LOST -> text(nik.substring(0, 15) + '0');
            case IMPOSSIBLE_DAY -> text(day(nik, slip.oneOf("00", "32", "40", "72", "99")));
            case UNKNOWN_REGION -> text(slip.oneOf("00", "98", "89") + nik.substring(2));
            case NO_SERIAL -> text(nik.substring(0, 12) + "0000");
            case ONE_DIGIT -> text("1".repeat(16));
            case FAMILY_CARD -> text(person.home().familyCard());
            case OF_ANOTHER -> text(slip.neighbour().nik());
            case MISSING -> text("");
            case MISTYPED -> text(nik.substring(0, 12) + slip.between(5, 9) + nik.substring(13));
            case NUMERIC_CELL -> new Cell.Figure(fifteenDigits(nik), exponent(nik));
        };
    }

    private static Cell text(String shown) {
        return new Cell.Text(shown);
    }

    private static String without(String nik, int index) {
        return nik.substring(0, index) + nik.substring(index + 1);
    }

    private static String lettered(String nik, Slip slip) {
        int zero = nik.lastIndexOf('0');
        return zero < 0
                ? nik.substring(0, 15) + slip.oneOf("I", "l", "O")
                : nik.substring(0, zero)
                        + 'O'
                        + nik.substring(zero + 1).replace("1", slip.oneOf("I", "l"));
    }

    private static String grouped(String nik, String by) {
        return String.join(by, nik.substring(0, 6), nik.substring(6, 12), nik.substring(12));
    }

    private static String wide(String nik) {
        StringBuilder wide = new StringBuilder();
        nik.chars().forEach(digit -> wide.append((char) (digit - '0' + '\uFF10')));
        return wide.toString();
    }

    private static String day(String nik, String day) {
        return nik.substring(0, 6) + day + nik.substring(8);
    }

    private static long fifteenDigits(String nik) {
        return Long.parseLong(nik, 0, 15, 10) * 10;
    }

    /** As an Indonesian spreadsheet shows sixteen digits in a narrow column. */
    private static String exponent(String nik) {
        long rounded = Math.round(Long.parseLong(nik) / 1e10);
        return rounded / 100_000 + "," + Long.toString(rounded).substring(1) + "E+15";
    }
}
