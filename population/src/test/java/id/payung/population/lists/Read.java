package id.payung.population.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads what was written with the readers that others use. */
final class Read {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private Read() {}

    /** Every line of a CSV, whatever its delimiter and encoding, the first at 0. */
    static List<List<String>> csv(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char delimiter =
                text.contains("\t")
                        ? '\t'
                        : text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .skipEmptyLines(false)
                        .ofCsvRecord(text)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    /** Every row of a workbook's first sheet, the first at 0; rows that are not there are empty. */
    static List<List<Cell>> xlsx(Path file) throws IOException {
        try (ReadableWorkbook book =
                        new ReadableWorkbook(Files.newInputStream(file), WITH_FORMATS);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<List<Cell>> all = new ArrayList<>();
            rows.forEach(
                    row -> {
                        while (all.size() < row.getRowNum() - 1) {
                            all.add(List.of());
                        }
                        List<Cell> cells = new ArrayList<>();
                        row.forEach(cells::add);
                        all.add(cells);
                    });
            return all;
        }
    }

    /** The rows of {@code truth.csv}. */
    static List<TruthLine> truth(Path directory) {
        try {
            return csv(directory.resolve("truth.csv")).stream()
                    .skip(1)
                    .map(
                            line ->
                                    new TruthLine(
                                            line.get(0),
                                            Integer.parseInt(line.get(1)),
                                            Long.parseLong(line.get(2)),
                                            line.get(3),
                                            line.get(4),
                                            line.get(5),
                                            line.get(6)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record TruthLine(
            String file,
            int row,
            long person,
            String nik,
            String name,
            String faults,
            String expected) {

        boolean isFlawless() {
            return faults.isEmpty();
        }
    }
}
