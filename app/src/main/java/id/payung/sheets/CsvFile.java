package id.payung.sheets;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.payung.sheets.SheetRefused.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A CSV: charset and separator found at opening, rows counted as LibreOffice and Excel count them.
 */
final class CsvFile implements SheetFile {

    private static final int BEGINNING = 64 * 1024;

    /** One field may not be longer; an unclosed quote would otherwise swallow the file. */
    private static final int MAX_FIELD = 1024 * 1024;

    private final SheetSource source;
    private final CsvText text;
    private final CsvDialect dialect;
    private final String name;

    private CsvFile(SheetSource source, CsvText text, CsvDialect dialect, String name) {
        this.source = source;
        this.text = text;
        this.dialect = dialect;
        this.name = name;
    }

    static SheetOpening open(SheetSource source, String originalName) throws IOException {
        CsvText text = CsvText.of(source);
        if (text == null) {
            return SheetRefused.because(Reason.NOT_A_SHEET, "data biner");
        }
        char[] beginning = new char[BEGINNING];
        int length;
        try (Reader reader = new BufferedReader(text.reader(source), BEGINNING)) {
            length = Math.max(0, readFully(reader, beginning));
        }
        CsvDialect dialect = CsvDialect.of(new String(beginning, 0, length));
        CsvFile file = new CsvFile(source, text, dialect, originalName);
        return switch (file.read(file.tabs().getFirst(), _ -> false)) {
            case SheetRead read when read.rows() == 0 -> SheetRefused.because(Reason.EMPTY);
            case SheetRead _ -> file;
            case SheetRefused refused -> refused;
        };
    }

    private static int readFully(Reader reader, char[] into) throws IOException {
        int filled = 0;
        int read;
        while (filled < into.length
                && (read = reader.read(into, filled, into.length - filled)) >= 0) {
            filled += read;
        }
        return filled;
    }

    @Override
    public SheetFormat format() {
        return SheetFormat.CSV;
    }

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab(0, name, true, true));
    }

    @Override
    public boolean macros() {
        return false;
    }

    @Override
    public SheetReading read(Tab tab, RowVisitor visitor) {
        CsvRows rows = new CsvRows();
        try (Reader reader = text.reader(source);
                CsvReader<SheetRow> csv = parser(rows, reader)) {
            if (dialect.directive()) {
                csv.skipLines(1);
            }
            return visitAll(csv.iterator(), rows, visitor);
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }

    private static SheetReading visitAll(
            CloseableIterator<SheetRow> records, CsvRows rows, RowVisitor visitor) {
        long visited = 0;
        while (true) {
            SheetRow row;
            try {
                if (!records.hasNext()) {
                    return new SheetRead(visited, 0);
                }
                row = records.next();
            } catch (CsvParseException _) {
                return SheetRefused.at(rows.begun(), Reason.BROKEN_QUOTES);
            }
            if (rows.refused() != null) {
                return rows.refused();
            }
            if (row.width() == 0) {
                continue;
            }
            visited++;
            if (!visitor.visit(row)) {
                return new SheetRead(visited, 0);
            }
        }
    }

    private CsvReader<SheetRow> parser(CsvRows rows, Reader reader) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(dialect.spacedQuotes())
                .maxBufferSize(MAX_FIELD)
                .build(rows, reader);
    }
}
