package id.payung.population.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A CSV as spreadsheets save it: lines end in CR LF, a title is padded with empty fields. */
final class CsvFile implements SheetFile {

    private final String name;
    private final CsvWriter csv;

    private CsvFile(String name, CsvWriter csv) {
        this.name = name;
        this.csv = csv;
    }

    static CsvFile at(Path file, ListShape.CsvForm form) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(file, form.charset());
        if (form.byteOrderMark()) {
            writer.write('\uFEFF');
        }
        CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(form.delimiter())
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(writer);
        return new CsvFile(String.valueOf(file.getFileName()), csv);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void title(String text, int width, boolean merged) {
        List<String> fields = new ArrayList<>(Collections.nCopies(width, ""));
        fields.set(0, text);
        csv.writeRecord(fields);
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(Cell::shown).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
