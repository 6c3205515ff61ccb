package id.payung.sheets;

import id.payung.sheets.SheetRefused.Reason;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet. A row of formatted but empty cells costs its XML and nothing more. */
final class WorksheetRows {

    private static final int LAST_ROW_OF_A_SHEET = 1_048_576;
    private static final int LETTERS_OF_A_COLUMN = 3;

    private final WorkbookCells workbook;
    private final RowVisitor visitor;
    private final Cell[] cells = new Cell[SheetFile.MAX_COLUMNS];
    private int row;
    private int column;
    private int width;
    private boolean hidden;
    private long visited;
    private long visitedHidden;
    private @Nullable SheetRead read;

    WorksheetRows(WorkbookCells workbook, RowVisitor visitor) {
        this.workbook = workbook;
        this.visitor = visitor;
    }

    /** Whether any cell holds something, reading no further than the first one that does. */
    static boolean hasContent(Xml xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("v") || xml.starts("is") || xml.starts("f")) {
                return true;
            }
        }
        return false;
    }

    /** What was read, or null when the worksheet was not met. */
    @Nullable SheetRead read() {
        return read;
    }

    /** Visits the rows of a part; answers whether it came to the last one. */
    boolean readFrom(Xml xml) throws XMLStreamException, RefusedWhileReading {
        boolean more = true;
        while (more && xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                beginRow(xml);
            } else if (xml.starts("c")) {
                readCell(xml);
            } else if (xml.ends("row")) {
                more = endRow();
            }
        }
        read = new SheetRead(visited, visitedHidden);
        return more;
    }

    private void beginRow(Xml xml) throws RefusedWhileReading {
        String stated = xml.attribute("r");
        int number = stated == null ? row + 1 : Numbers.whole(stated);
        if (number <= row || number > LAST_ROW_OF_A_SHEET) {
            throw new RefusedWhileReading(SheetRefused.at(row, Reason.CORRUPT));
        }
        row = number;
        hidden = xml.flagged("hidden");
        column = -1;
        width = 0;
    }

    private void readCell(Xml xml) throws XMLStreamException, RefusedWhileReading {
        column = columnOf(xml.attribute("r"));
        Cell cell = workbook.read(xml);
        if (cell.isEmpty()) {
            return;
        }
        if (column >= SheetFile.MAX_COLUMNS) {
            throw new RefusedWhileReading(SheetRefused.at(row, Reason.TOO_MANY_COLUMNS));
        }
        if (column >= width) {
            Arrays.fill(cells, width, column, Cell.EMPTY);
            width = column + 1;
        }
        cells[column] = cell;
    }

    private boolean endRow() {
        if (width == 0) {
            return true;
        }
        visited++;
        visitedHidden += hidden ? 1 : 0;
        return visitor.visit(SheetRow.taking(row, hidden, cells, width));
    }

    /** The column of a reference such as {@code AB12}; without one, the next. */
    private int columnOf(@Nullable String reference) throws RefusedWhileReading {
        if (reference == null) {
            return column + 1;
        }
        int letters = 0;
        int value = 0;
        while (letters < reference.length() && isLetter(reference.charAt(letters))) {
            value = value * 26 + reference.charAt(letters) - 'A' + 1;
            letters++;
            if (letters > LETTERS_OF_A_COLUMN) {
                throw new RefusedWhileReading(SheetRefused.at(row, Reason.CORRUPT));
            }
        }
        if (letters == 0) {
            throw new RefusedWhileReading(SheetRefused.at(row, Reason.CORRUPT));
        }
        return value - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
