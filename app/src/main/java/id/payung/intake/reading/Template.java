package id.payung.intake.reading;

import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetFormat;
import id.payung.sheets.SheetWriter;
import java.io.OutputStream;
import java.util.List;

/**
 * The blank form for a list of a kind. Its example rows begin their name with {@value #EXAMPLE} and
 * are passed over when somebody uploads them still in place.
 */
public final class Template {

    /** How the name of an example begins. */
    static final String EXAMPLE = "(contoh) ";

    private static final List<List<String>> EXAMPLES =
            List.of(
                    List.of(
                            "9901065505900001",
                            "9901061203150001",
                            EXAMPLE + "Euis Suryani",
                            "Bogor",
                            "15-05-1990",
                            "P",
                            "Rohaeti",
                            "Kp. Singajaya",
                            "001",
                            "004",
                            "Singajaya",
                            "Jonggol",
                            "Kabupaten Bogor",
                            "Penjahit",
                            "081200000001",
                            "1400000",
                            "3"),
                    List.of(
                            "9901061708850002",
                            "",
                            EXAMPLE + "Asep Saepudin",
                            "",
                            "17-08-1985",
                            "L",
                            "",
                            "",
                            "",
                            "",
                            "Singajaya",
                            "Jonggol",
                            "",
                            "Ojek pangkalan",
                            "",
                            "",
                            ""));

    private Template() {}

    /** Writes the form of a kind of list to a stream, which stays open. */
    public static void write(
            OutputStream stream, SheetFormat format, String title, ListingColumns columns) {
        List<SheetColumn> headings = columns(columns);
        try (SheetWriter out =
                switch (format) {
                    case XLSX -> SheetWriter.xlsx(stream, title, headings);
                    case CSV -> SheetWriter.csv(stream, headings);
                }) {
            for (List<String> person : EXAMPLES) {
                out.row(columns.all().stream().map(column -> example(column, person)).toList());
            }
        }
    }

    static List<SheetColumn> columns(ListingColumns columns) {
        return columns.all().stream().map(Template::column).toList();
    }

    private static Cell example(Column column, List<String> person) {
        Contents own = column.contents();
        return Cell.text(
                own == null ? person.get(Column.ofPeople().indexOf(column)) : own.example());
    }

    /**
     * Every cell is text: identity numbers keep their digits, dates their order, codes their zeros.
     */
    private static SheetColumn column(Column column) {
        return SheetColumn.textual(column.printed(), column.width());
    }
}
