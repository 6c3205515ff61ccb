package id.payung.intake.web;

import java.util.List;

/**
 * A column of an uploaded file.
 *
 * @param index counted from 0
 * @param heading as it stands in the file, empty without headings
 * @param examples what the first rows hold
 */
public record FileColumn(int index, String heading, List<String> examples) {

    /** The letters a spreadsheet prints above the column. */
    public String letters() {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : new FileColumn(index / 26 - 1, "", List.of()).letters() + last;
    }

    /** How the column is offered for choice. */
    public String title() {
        return heading.isBlank() ? letters() : letters() + " · " + heading;
    }

    /** The cells of the first rows that hold anything, in one line. */
    public String exampleLine() {
        return String.join(" · ", examples.stream().filter(text -> !text.isBlank()).toList());
    }
}
