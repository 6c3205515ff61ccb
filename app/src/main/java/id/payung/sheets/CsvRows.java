package id.payung.sheets;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import id.payung.sheets.SheetRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Turns the fields of a CSV into rows. A blank line is a row (spreadsheets show it), a record over
 * several lines is one.
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<SheetRow> {

    /** No address has as many lines: the quote before them was never closed. */
    private static final int MAX_LINES_OF_A_CELL = 20;

    private final Cell[] cells = new Cell[SheetFile.MAX_COLUMNS];
    private int begun;
    private int width;
    private @Nullable SheetRefused refused;

    int begun() {
        return begun;
    }

    @Nullable SheetRefused refused() {
        return refused;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        begun++;
        width = 0;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        Cell cell = length == 0 ? Cell.EMPTY : cell(buffer, offset, length, quoted);
        if (column < SheetFile.MAX_COLUMNS) {
            cells[column] = cell;
            width = cell.isEmpty() ? width : column + 1;
        } else if (!cell.isEmpty()) {
            refuse(Reason.TOO_MANY_COLUMNS);
        }
    }

    @Override
    protected SheetRow buildRecord() {
        if (begun > SheetFile.MAX_ROWS) {
            refuse(Reason.TOO_MANY_ROWS);
        }
        return SheetRow.taking(begun, false, cells, width);
    }

    private Cell cell(char[] buffer, int offset, int length, boolean quoted) {
        if (quoted && lines(buffer, offset, length) > MAX_LINES_OF_A_CELL) {
            refuse(Reason.BROKEN_QUOTES);
        }
        boolean guarded = Neutral.isGuard(buffer, offset, length);
        int skipped = guarded ? 1 : 0;
        return Cell.text(new String(buffer, offset + skipped, length - skipped));
    }

    private void refuse(Reason reason) {
        if (refused == null) {
            refused = SheetRefused.at(begun, reason);
        }
    }

    private static int lines(char[] buffer, int offset, int length) {
        int lines = 1;
        for (int at = offset; at < offset + length; at++) {
            char c = buffer[at];
            boolean last = at + 1 == offset + length;
            if (c == '\n' || (c == '\r' && (last || buffer[at + 1] != '\n'))) {
                lines++;
            }
        }
        return lines;
    }
}
