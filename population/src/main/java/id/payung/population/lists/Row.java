package id.payung.population.lists;

import id.payung.population.Home;
import id.payung.population.Person;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One person as one line of a list. */
final class Row {

    private static final Cell NOTHING = new Cell.Text("");

    private final Map<Column, Cell> cells = new EnumMap<>(Column.class);

    private Row() {}

    static Row of(Person person, ListShape.Hand hand) {
        Row row = new Row();
        row.text(Column.NIK, person.nik());
        row.text(Column.NAME, hand.capitals() ? upper(person.name()) : person.name());
        row.text(Column.BIRTHPLACE, person.birthplace());
        row.put(Column.BORN_ON, day(person.bornOn(), hand.days()));
        row.text(Column.SEX, person.sex().letter());
        row.text(Column.MOTHER, hand.capitals() ? upper(person.mother()) : person.mother());
        row.text(Column.OCCUPATION, person.occupation().label());
        row.text(Column.PHONE, person.phone());
        row.figure(Column.INCOME, person.income());
        row.address(person.home());
        return row;
    }

    private void address(Home home) {
        text(Column.FAMILY_CARD, home.familyCard());
        text(Column.STREET, home.street());
        text(Column.RT, threeDigits(home.rt()));
        text(Column.RW, threeDigits(home.rw()));
        text(Column.VILLAGE, home.village().name());
        text(Column.DISTRICT, home.village().district());
        text(Column.REGENCY, home.village().regency());
        figure(Column.DECILE, home.decile());
    }

    void put(Column column, Cell cell) {
        cells.put(column, cell);
    }

    Cell at(Column column) {
        return cells.getOrDefault(column, NOTHING);
    }

    List<Cell> in(List<Column> columns) {
        return columns.stream().map(this::at).toList();
    }

    static Cell day(LocalDate date, DayStyle style) {
        String shown = style.write(date);
        return style == DayStyle.DATE_CELLS ? new Cell.Day(date, shown) : new Cell.Text(shown);
    }

    static String upper(String words) {
        return words.toUpperCase(Locale.ROOT);
    }

    private void text(Column column, String text) {
        put(column, new Cell.Text(text));
    }

    private void figure(Column column, long value) {
        put(column, new Cell.Figure(value, Long.toString(value)));
    }

    private static String threeDigits(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }
}
