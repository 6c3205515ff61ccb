package id.payung.population.lists;

import java.time.LocalDate;

/** What one cell holds: in XLSX by its kind, in CSV always as it is shown. */
sealed interface Cell {

    /** What a person reads in the cell. */
    String shown();

    /** A cell of text, empty for an empty cell. */
    record Text(String shown) implements Cell {}

    /** A numeric cell, which may show fewer digits than it holds. */
    record Figure(long value, String shown) implements Cell {}

    /** A true date. */
    record Day(LocalDate date, String shown) implements Cell {}
}
