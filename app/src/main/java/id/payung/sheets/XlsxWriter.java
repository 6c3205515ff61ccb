package id.payung.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The XLSX side of {@link SheetWriter}. */
final class XlsxWriter implements SheetWriter {

    private static final int ROWS_IN_MEMORY = 1_000;
    private static final String TEXT_FORMAT = "@";
    private static final String DATE_FORMAT = "dd/mm/yyyy";
    private static final String STRIPPED = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

    private final Workbook workbook;
    private final String tab;
    private final List<SheetColumn> columns;
    private final int rowsOfTab;
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxWriter(OutputStream out, String tab, List<SheetColumn> columns) {
        this(out, tab, columns, Worksheet.MAX_ROWS);
    }

    XlsxWriter(OutputStream out, String tab, List<SheetColumn> columns, int rowsOfTab) {
        this.workbook = new Workbook(out, "Payung", null);
        this.tab = tab;
        this.rowsOfTab = rowsOfTab;
        this.columns = List.copyOf(columns);
        this.sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? tab : tab + " " + sheets);
        begun.freezePane(0, 1);
        for (int at = 0; at < columns.size(); at++) {
            SheetColumn column = columns.get(at);
            begun.width(at, column.width());
            if (column.textual()) {
                begun.style(at).format(TEXT_FORMAT).set();
            }
            begun.inlineString(0, at, column.name());
            begun.style(0, at).bold().set();
        }
        print(begun);
        next = 1;
        return begun;
    }

    /** A printed list keeps its heading on every page, all its columns, and its pages in order. */
    private static void print(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.footer("&A", Position.LEFT);
        sheet.footer("Halaman &P dari &N", Position.RIGHT);
    }

    @Override
    public void row(List<Cell> cells) {
        try {
            if (next == rowsOfTab) {
                sheet.finish();
                sheet = begin();
            }
            for (int at = 0; at < cells.size(); at++) {
                write(at, cells.get(at));
            }
            next++;
            if (next % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }

    private void write(int column, Cell cell) {
        switch (cell.kind()) {
            case EMPTY -> {}
            case NUMBER -> sheet.value(next, column, Objects.requireNonNull(cell.number()));
            case DATE -> {
                sheet.value(next, column, Objects.requireNonNull(cell.date()));
                sheet.style(next, column).format(DATE_FORMAT).set();
            }
            case TEXT, BOOLEAN, ERROR, TOO_LONG ->
                    sheet.inlineString(next, column, cell.text().replaceAll(STRIPPED, ""));
        }
        if (column < columns.size() && columns.get(column).textual()) {
            sheet.style(next, column).format(TEXT_FORMAT).set();
        }
    }

    @Override
    public void close() {
        try {
            sheet.finish();
            workbook.finish();
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }
}
