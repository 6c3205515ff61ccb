package id.payung.population.lists;

import static id.payung.population.lists.Column.BIRTHPLACE;
import static id.payung.population.lists.Column.BORN_ON;
import static id.payung.population.lists.Column.DECILE;
import static id.payung.population.lists.Column.DISTRICT;
import static id.payung.population.lists.Column.FAMILY_CARD;
import static id.payung.population.lists.Column.INCOME;
import static id.payung.population.lists.Column.MOTHER;
import static id.payung.population.lists.Column.NAME;
import static id.payung.population.lists.Column.NIK;
import static id.payung.population.lists.Column.OCCUPATION;
import static id.payung.population.lists.Column.PHONE;
import static id.payung.population.lists.Column.REGENCY;
import static id.payung.population.lists.Column.RT;
import static id.payung.population.lists.Column.RW;
import static id.payung.population.lists.Column.SEX;
import static id.payung.population.lists.Column.STREET;
import static id.payung.population.lists.Column.VILLAGE;

import id.payung.population.lists.ListShape.CsvForm;
import id.payung.population.lists.ListShape.Hand;
import id.payung.population.lists.ListShape.Title;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shapes in which offices hand in lists. */
final class Shapes {

    private static final CsvForm SEMICOLONS = new CsvForm(';', StandardCharsets.UTF_8, true);

    private Shapes() {}

    /** Half follow the template; the others each spoil it in their own way. */
    static List<ListShape> villages() {
        ListShape template = ListShape.template();
        ListShape titled = template.with(new Title(3, true)).with(SEMICOLONS);
        return List.of(
                template,
                template,
                template.with(new Hand(DayStyle.DATE_CELLS, false, 0)),
                template.with(new Hand(DayStyle.DASHES, true, 0)).with(SEMICOLONS),
                titled,
                titled.with(Headings.EVERYDAY).with(new Hand(DayStyle.WORDS, true, 0)),
                template.with(new Title(1, false)).with(new Hand(DayStyle.SLASHES, false, 0.05)),
                reordered().with(new Hand(DayStyle.DASHES, false, 0)));
    }

    static ListShape province() {
        return reordered()
                .with(Headings.EVERYDAY)
                .with(new Title(4, true))
                .with(new Hand(DayStyle.SLASHES, true, 0));
    }

    static ListShape transport() {
        return ListShape.template()
                .with(new Title(2, false))
                .with(new Hand(DayStyle.DATE_CELLS, false, 0.03))
                .with(new CsvForm('\t', StandardCharsets.UTF_16LE, true));
    }

    static ListShape farming() {
        return ListShape.template()
                .with(Headings.EVERYDAY)
                .with(new Hand(DayStyle.WORDS, true, 0))
                .with(SEMICOLONS);
    }

    static ListShape company() {
        return ListShape.template()
                .with(NAME, NIK, BORN_ON, SEX, VILLAGE, DISTRICT, OCCUPATION, PHONE)
                .with(Headings.ENGLISH)
                .with(new Hand(DayStyle.MONTH_FIRST, false, 0));
    }

    /** Real lists sometimes carry only NIK and name. */
    static ListShape donors() {
        return ListShape.template().with(NIK, NAME).with(new Hand(DayStyle.DASHES, false, 0.1));
    }

    private static ListShape reordered() {
        return ListShape.template()
                .with(
                        NAME,
                        SEX,
                        BIRTHPLACE,
                        BORN_ON,
                        NIK,
                        FAMILY_CARD,
                        MOTHER,
                        OCCUPATION,
                        INCOME,
                        DECILE,
                        STREET,
                        RT,
                        RW,
                        VILLAGE,
                        DISTRICT,
                        REGENCY,
                        PHONE);
    }
}
