package id.payung.linkage.records;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads text files of records under one heading, whatever their letters, separator and quotes.
 * Several files may be read one after the other; columns of the same heading become one.
 */
public final class ListFile {
    private static final int SAMPLE = 1 << 16;
    private static final int LONGEST_CELL = 300;
    private static final int MOST_COLUMNS = 1000;
    private static final int LOOKED_AT = 12;

    private final Map<String, ColumnWriting> columns = new LinkedHashMap<>();
    private int records;
    private long shortened;

    /** The records of one file alone. */
    public static Reading read(Path file) throws IOException {
        return new ListFile().add(file);
    }

    /** All records so far, those of this file last; after a refusal the reader is spent. */
    public Reading add(Path file) throws IOException {
        byte[] start = start(file);
        if (start.length == 0) {
            return Reading.Refusal.EMPTY;
        }
        Charset letters = Encodings.of(start);
        String sample = new String(start, letters);
        if (sample.indexOf('\0') >= 0) {
            return Reading.Refusal.BINARY;
        }
        try (Reader text = new InputStreamReader(withoutMark(file), letters);
                CsvReader<CsvRecord> rows = rows(text, Separator.of(sample))) {
            return take(rows);
        } catch (CsvParseException broken) {
            return Reading.Refusal.UNCLOSED_QUOTE;
        }
    }

    private static CsvReader<CsvRecord> rows(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private Reading take(CsvReader<CsvRecord> rows) {
        int before = records;
        Iterator<CsvRecord> all = rows.iterator();
        List<CsvRecord> first = new ArrayList<>();
        while (first.size() < LOOKED_AT && all.hasNext()) {
            first.add(all.next());
        }
        int heading = heading(first);
        if (heading < first.size()) {
            if (first.get(heading).getFieldCount() > MOST_COLUMNS) {
                return Reading.Refusal.TOO_MANY_COLUMNS;
            }
            List<ColumnWriting> order = new ArrayList<>();
            headings(first.get(heading)).forEach(name -> order.add(column(name)));
            first.subList(heading + 1, first.size()).forEach(row -> take(row, order));
            all.forEachRemaining(row -> take(row, order));
        }
        return records == before ? Reading.Refusal.NO_RECORDS : done();
    }

    /** Offices write titles above the heading: the first row that is filled as rows are. */
    private static int heading(List<CsvRecord> first) {
        int most = first.stream().mapToInt(ListFile::filled).max().orElse(0);
        int heading = 0;
        while (heading < first.size() && 2 * filled(first.get(heading)) < most) {
            heading++;
        }
        return heading;
    }

    private static int filled(CsvRecord row) {
        return (int) row.getFields().stream().filter(cell -> !cell.isBlank()).count();
    }

    private Reading done() {
        columns.values().forEach(column -> column.fill(records));
        List<Column> done = new ArrayList<>();
        columns.forEach((name, column) -> done.add(column.named(name)));
        return new Reading.Done(new Table(List.copyOf(done), records), shortened);
    }

    private ColumnWriting column(String name) {
        ColumnWriting column = columns.computeIfAbsent(name, _ -> new ColumnWriting());
        column.fill(records);
        return column;
    }

    private void take(CsvRecord row, List<ColumnWriting> order) {
        for (int at = 0; at < order.size(); at++) {
            order.get(at).add(at < row.getFieldCount() ? cell(row.getField(at)) : "");
        }
        records++;
    }

    private String cell(String written) {
        String cell = written.strip();
        if (cell.length() <= LONGEST_CELL) {
            return cell;
        }
        shortened++;
        return cell.substring(0, LONGEST_CELL);
    }

    /** Headings without a name or with the name of another still need one of their own. */
    private static List<String> headings(CsvRecord row) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int at = 0; at < row.getFieldCount(); at++) {
            String written = row.getField(at).strip();
            String name = written;
            for (int copy = 2; !taken.add(name); copy++) {
                name = written + "." + copy;
            }
            names.add(name);
        }
        return names;
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static InputStream withoutMark(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE);
        in.mark(4);
        byte[] mark = in.readNBytes(3);
        in.reset();
        boolean utf8 = mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB;
        int first = mark.length > 1 ? ((mark[0] & 0xFF) << 8) | (mark[1] & 0xFF) : 0;
        boolean utf16 = first == 0xFEFF || first == 0xFFFE;
        in.skipNBytes(utf8 ? 3 : utf16 ? 2 : 0);
        return in;
    }
}
