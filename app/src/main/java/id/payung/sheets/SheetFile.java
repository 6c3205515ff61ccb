package id.payung.sheets;

import java.util.List;

/**
 * A file recognised by its content as XLSX or CSV, whatever its name says.
 *
 * <p>Reading is streamed and repeatable: memory does not grow with the number of rows, except for
 * the shared texts of a workbook, which are capped.
 */
public sealed interface SheetFile extends SheetOpening permits CsvFile, XlsxFile {

    /** Columns beyond which a file is refused; no list of people is that wide. */
    int MAX_COLUMNS = 256;

    /** Rows beyond which a file is refused: three times what a spreadsheet can show. */
    int MAX_ROWS = 3_000_000;

    /**
     * Recognises a file; of a workbook also the tabs and shared texts are read, and its inflated
     * size is guarded.
     *
     * @param originalName the name it was uploaded under, only to name the tab of a CSV
     */
    static SheetOpening open(SheetSource source, String originalName) {
        return FileRecognition.open(source, originalName);
    }

    SheetFormat format();

    /** Every tab in the order of the workbook, hidden ones too. */
    List<Tab> tabs();

    /** Those on which anything stands, hidden ones too. */
    default List<Tab> filledTabs() {
        return tabs().stream().filter(Tab::filled).toList();
    }

    /** Whether the workbook carries macros; they are never run, only its cells are read. */
    boolean macros();

    /** The tab to read when nobody says otherwise: the first visible one with content. */
    default Tab firstFilled() {
        return tabs().stream()
                .filter(tab -> tab.visible() && tab.filled())
                .findFirst()
                .orElseGet(
                        () -> tabs().stream().filter(Tab::filled).findFirst().orElse(firstTab()));
    }

    private Tab firstTab() {
        return tabs().getFirst();
    }

    /**
     * Visits the filled rows of a tab; rows without content are passed over but counted in numbers.
     */
    SheetReading read(Tab tab, RowVisitor visitor);
}
