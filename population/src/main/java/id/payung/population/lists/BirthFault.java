package id.payung.population.lists;

import static id.payung.population.lists.Outcome.MENDED;
import static id.payung.population.lists.Outcome.WARNED;

import id.payung.population.Sex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What happens to birth dates and sex. */
enum BirthFault implements Fault {
    /** {@code 31/02}, {@code 31/04}. */
    IMPOSSIBLE_DATE(WARNED, 10),
    /** The day count of spreadsheets, such as 31276. */
    SERIAL(MENDED, 20),
    /** {@code 17 Agust 1985} in a file of figures. */
    WORDS(MENDED, 20),
    /** {@code 17-08-85}. */
    SHORT_YEAR(MENDED, 30),
    FUTURE(WARNED, 5),
    /** Born more than 120 years ago. */
    ANCIENT(WARNED, 5),
    /** Day and month the wrong way round. */
    SWAPPED(WARNED, 15),
    /** Another day than the NIK says. */
    OTHER_DAY(WARNED, 40),
    /** L for a woman, P for a man. */
    OTHER_SEX(WARNED, 30);

    private static final LocalDate SPREADSHEETS_BEGIN = LocalDate.of(1899, 12, 30);

    private final Outcome outcome;
    private final double weight;

    BirthFault(Outcome outcome, double weight) {
        this.outcome = outcome;
        this.weight = weight;
    }

    @Override
    public Column column() {
        return this == OTHER_SEX ? Column.SEX : Column.BORN_ON;
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
        LocalDate born = slip.person().bornOn();
        DayStyle days = slip.hand().days();
        String year = Integer.toString(born.getYear());
        return switch (this) {
            case IMPOSSIBLE_DATE -> text(slip.oneOf("31-02-", "31-04-", "30-02-") + year);
            case SERIAL -> serial(born);
            case WORDS -> text(DayStyle.WORDS.write(born).replace("Agustus", "Agust"));
            case SHORT_YEAR ->
                    text(DayStyle.DASHES.write(born).substring(0, 6) + year.substring(2));
            case FUTURE -> Row.day(born.withYear(2000 + slip.between(31, 98)), days);
            case ANCIENT -> text("01-01-" + slip.between(1801, 1899));
            case SWAPPED -> swapped(born, days);
            case OTHER_DAY -> Row.day(born.plusDays(slip.between(1, 27)), days);
            case OTHER_SEX -> text(slip.person().sex() == Sex.MALE ? "P" : "L");
        };
    }

    private static Cell text(String shown) {
        return new Cell.Text(shown);
    }

    private static Cell serial(LocalDate born) {
        long day = ChronoUnit.DAYS.between(SPREADSHEETS_BEGIN, born);
        return new Cell.Figure(day, Long.toString(day));
    }

    /** A day that no month has shows itself; a day and month alike cannot be swapped at all. */
    private static Cell swapped(LocalDate born, DayStyle days) {
        int day = born.getDayOfMonth();
        int month = born.getMonthValue();
        if (day == month) {
            return Row.day(born.plusDays(1), days);
        }
        if (day <= 12) {
            return Row.day(LocalDate.of(born.getYear(), day, month), days);
        }
        DayStyle wrong = days == DayStyle.MONTH_FIRST ? DayStyle.SLASHES : DayStyle.MONTH_FIRST;
        return text(wrong.write(born));
    }
}
