package id.payung.population.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, written in bounded memory and settled to the same bytes every time. */
final class XlsxFile implements SheetFile {

    private static final int ROWS_IN_MEMORY = 500;

    private final Path file;
    private final Path draft;
    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    private XlsxFile(Path file, Path draft, Workbook book) {
        this.file = file;
        this.draft = draft;
        this.book = book;
        this.sheet = book.newWorksheet("Daftar");
    }

    static XlsxFile at(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Workbook book = new Workbook(Files.newOutputStream(draft), "Payung", "1.0");
        book.setCompressionLevel(1);
        return new XlsxFile(file, draft, book);
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void title(String text, int width, boolean merged) {
        if (!text.isEmpty()) {
            sheet.inlineString(rows, 0, text);
        }
        if (merged && width > 1) {
            sheet.range(rows, 0, rows, width - 1).merge();
        }
        rows++;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String shown) when shown.isEmpty() -> {}
            case Cell.Text(String shown) -> sheet.inlineString(rows, column, shown);
            case Cell.Figure(long value, _) -> sheet.value(rows, column, value);
            case Cell.Day(var date, _) -> {
                sheet.value(rows, column, date);
                sheet.style(rows, column).format("dd/mm/yyyy").set();
            }
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
        SettledZip.copy(draft, file);
        Files.delete(draft);
    }
}
