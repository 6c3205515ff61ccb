package id.payung.population.lists;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;

/** How a list looks, apart from what it says. Columns stand in the order given. */
public record ListShape(
        List<Column> columns, Headings headings, Title title, Hand hand, CsvForm csv) {

    /**
     * What stands above the header.
     *
     * @param rows how many, the first being the title; 0 for none
     * @param merged whether the title is one merged cell over all columns (XLSX)
     */
    public record Title(int rows, boolean merged) {}

    /**
     * How cells are written all through the file.
     *
     * @param capitals whether names stand in capital letters
     * @param numericNiks share of rows from 0 to 1 whose NIK stands in a numeric cell, where
     *     spreadsheets keep fifteen digits and make the sixteenth 0
     */
    public record Hand(DayStyle days, boolean capitals, double numericNiks) {}

    /** How the CSV is laid down. */
    public record CsvForm(char delimiter, Charset charset, boolean byteOrderMark) {}

    /** Refuses a list without NIK and name, or with a column twice. */
    public ListShape {
        columns = List.copyOf(columns);
        boolean complete = columns.contains(Column.NIK) && columns.contains(Column.NAME);
        if (!complete || EnumSet.copyOf(columns).size() < columns.size()) {
            throw new IllegalArgumentException("a list has a NIK, a name and no column twice");
        }
    }

    /** The template as it is handed out: every column, its own headings, no title. */
    public static ListShape template() {
        return new ListShape(
                List.of(Column.values()),
                Headings.TEMPLATE,
                new Title(0, false),
                new Hand(DayStyle.DASHES, false, 0),
                new CsvForm(',', StandardCharsets.UTF_8, false));
    }

    /** With those columns only, in that order. */
    public ListShape with(Column... chosen) {
        return new ListShape(List.of(chosen), headings, title, hand, csv);
    }

    /** With columns named in those words. */
    public ListShape with(Headings chosen) {
        return new ListShape(columns, chosen, title, hand, csv);
    }

    /** With that above the header. */
    public ListShape with(Title chosen) {
        return new ListShape(columns, headings, chosen, hand, csv);
    }

    /** With cells written so. */
    public ListShape with(Hand chosen) {
        return new ListShape(columns, headings, title, chosen, csv);
    }

    /** With a CSV laid down so. */
    public ListShape with(CsvForm chosen) {
        return new ListShape(columns, headings, title, hand, chosen);
    }
}
