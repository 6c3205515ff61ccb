package id.payung.sheets;

import java.util.Arrays;

/** A row with at least one filled cell, under the number a spreadsheet shows beside it (from 1). */
public final class SheetRow {

    private final int number;
    private final boolean hidden;
    private final Cell[] cells;

    private SheetRow(int number, boolean hidden, Cell[] cells) {
        this.number = number;
        this.hidden = hidden;
        this.cells = cells;
    }

    /** A row as a file would give it; tests and writers of corrections build rows by hand. */
    public static SheetRow of(int number, Cell... cells) {
        return new SheetRow(number, false, cells.clone());
    }

    /** Takes the first {@code width} cells; gaps become {@link Cell#EMPTY}. */
    static SheetRow taking(int number, boolean hidden, Cell[] cells, int width) {
        return new SheetRow(number, hidden, Arrays.copyOf(cells, width));
    }

    public int number() {
        return number;
    }

    /**
     * Whether the spreadsheet hides the row (a filter, usually); hidden rows are read like others.
     */
    public boolean hidden() {
        return hidden;
    }

    /** One more than the index of the last filled cell. */
    public int width() {
        return cells.length;
    }

    /** The cell in a column counted from 0; {@link Cell#EMPTY} to the right of the last one. */
    public Cell cell(int column) {
        return column < cells.length ? cells[column] : Cell.EMPTY;
    }

    @Override
    public String toString() {
        return "row " + number + " of " + cells.length + " cells";
    }
}
