package id.payung.sheets;

import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table row by row, holding no more than a thousand rows in memory. The stream is left
 * open.
 *
 * <p>No text can become a formula in the reader's spreadsheet: in XLSX texts are text cells, in CSV
 * one that starts with {@code = + - @}, a tab or a line break, and a number of twelve digits or
 * more, gets an apostrophe in front. {@link SheetFile} takes it away again. Numbers are given as
 * {@link Cell#number(long)} and stay numbers.
 */
public interface SheetWriter extends AutoCloseable {

    /**
     * A workbook with a bold, frozen heading; beyond the rows of a sheet it goes on in another tab.
     * Printed, it is as wide as the paper, its heading stands on every page, and each page says
     * which of how many it is.
     */
    static SheetWriter xlsx(OutputStream out, String tab, List<SheetColumn> columns) {
        return new XlsxWriter(out, tab, columns);
    }

    /**
     * A CSV as an Indonesian Excel opens it by double click: UTF-8 with byte order mark, semicolons
     * (the comma is its decimal sign), lines ended by CR LF.
     */
    static SheetWriter csv(OutputStream out, List<SheetColumn> columns) {
        return new SemicolonWriter(out, columns);
    }

    /** One cell a column, in their order. */
    void row(List<Cell> cells);

    /** Completes the file. */
    @Override
    void close();
}
