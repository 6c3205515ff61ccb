package id.payung.sheets;

import id.payung.sheets.SheetRefused.Reason;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook, read as a stream of XML events by our own few lines.
 *
 * <p>Why not the reader of fastexcel, whose writer we use: it trusts the file. A cell that points
 * to shared text 2.000.000.000, or that calls itself {@code ZZZZZZ1}, makes it fill memory until
 * the process dies; each array formula makes every later cell slower; and it wants the archive in a
 * file or in memory, where ours are decrypted while they are read. {@code HostileWorkbookTests}
 * keeps the proofs.
 *
 * <p>The cost: shared texts usually follow the sheets in an archive, so it is inflated twice.
 */
final class XlsxFile implements SheetFile {

    private final SheetSource source;
    private final List<Tab> tabs;
    private final List<String> parts;
    private final SharedStrings strings;
    private final DateStyles styles;
    private final boolean from1904;
    private final boolean macros;

    XlsxFile(
            SheetSource source,
            List<Tab> tabs,
            List<String> parts,
            SharedStrings strings,
            DateStyles styles,
            boolean from1904,
            boolean macros) {
        this.source = source;
        this.tabs = List.copyOf(tabs);
        this.parts = List.copyOf(parts);
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.macros = macros;
    }

    static SheetOpening open(SheetSource source) {
        WorkbookParts parts = new WorkbookParts();
        SheetRefused refused = Archive.walk(source, parts::read);
        return refused == null ? parts.opened(source) : refused;
    }

    @Override
    public SheetFormat format() {
        return SheetFormat.XLSX;
    }

    @Override
    public List<Tab> tabs() {
        return tabs;
    }

    @Override
    public boolean macros() {
        return macros;
    }

    @Override
    public SheetReading read(Tab tab, RowVisitor visitor) {
        String part = parts.get(tab.index());
        WorksheetRows rows =
                new WorksheetRows(new WorkbookCells(strings, styles, from1904), visitor);
        SheetRefused refused =
                Archive.walk(source, (name, bytes) -> visit(name, part, rows, bytes));
        if (refused != null) {
            return refused;
        }
        SheetRead read = rows.read();
        return read == null ? SheetRefused.because(Reason.CORRUPT) : read;
    }

    /** Goes on after the worksheet, so that its checksum is compared. */
    private static boolean visit(String name, String wanted, WorksheetRows rows, Inflation bytes)
            throws IOException, XMLStreamException {
        return !name.equals(wanted) || rows.readFrom(Xml.of(bytes));
    }
}
