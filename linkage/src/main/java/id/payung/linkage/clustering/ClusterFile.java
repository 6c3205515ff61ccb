package id.payung.linkage.clustering;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.payung.linkage.records.Column;
import id.payung.linkage.records.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a list with the person of each record in front. Cells that a spreadsheet would run as a
 * formula are given an apostrophe, as it would for text.
 */
public final class ClusterFile {
    private ClusterFile() {}

    /** A line a record, in the order of the list. */
    public static void write(Path file, Table table, Clusters persons) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            List<String> row = new ArrayList<>(List.of("cluster", "row"));
            table.columns().forEach(column -> row.add(harmless(column.name())));
            csv.writeRecord(row);
            for (int record = 0; record < table.size(); record++) {
                row.clear();
                row.add(Integer.toString(persons.of(record)));
                row.add(Integer.toString(record + 1));
                for (Column column : table.columns()) {
                    row.add(harmless(column.of(record)));
                }
                csv.writeRecord(row);
            }
        }
    }

    private static String harmless(String cell) {
        if (cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0) {
            return cell;
        }
        boolean number = cell.length() > 1 && Character.isDigit(cell.charAt(1));
        return number && cell.charAt(0) != '=' && cell.charAt(0) != '@' ? cell : "'" + cell;
    }
}
