package id.payung.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The CSV side of {@link SheetWriter}. */
final class SemicolonWriter implements SheetWriter {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final CsvWriter csv;

    SemicolonWriter(OutputStream out, List<SheetColumn> columns) {
        try {
            out.write(BYTE_ORDER_MARK);
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
        csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(new KeptOpen(out), StandardCharsets.UTF_8);
        csv.writeRecord(columns.stream().map(SheetColumn::name).toList());
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(SemicolonWriter::field).toList());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }

    private static String field(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER, DATE, BOOLEAN, EMPTY -> cell.text();
            case TEXT, ERROR, TOO_LONG -> Neutral.guard(cell.text());
        };
    }

    /** Flushes instead of closing what belongs to the caller, such as the answer to a request. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
