package id.payung.population.lists;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A spreadsheet being written from its first row to its last. */
sealed interface SheetFile extends Closeable permits XlsxFile, CsvFile {

    /** The name that {@code truth.csv} gives. */
    String name();

    /** A title over that many columns, in one merged cell where the format has such. */
    void title(String text, int width, boolean merged) throws IOException;

    /** The next row. */
    void row(List<Cell> cells) throws IOException;
}
