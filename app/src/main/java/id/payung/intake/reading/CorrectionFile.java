package id.payung.intake.reading;

import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetFormat;
import id.payung.sheets.SheetWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rows of a list that need mending, in the template's columns, with a last column "Perbaikan"
 * that says what to do. Uploading it again needs no mapping, and "Perbaikan" is passed over.
 */
public final class CorrectionFile implements AutoCloseable {

    /** The heading of the column with the explanations. */
    public static final String PERBAIKAN = "Perbaikan";

    private static final int WIDTH_OF_PERBAIKAN = 80;

    private final SheetWriter out;
    private final ListingColumns columns;
    private final Locale locale;

    private CorrectionFile(SheetWriter out, ListingColumns columns, Locale locale) {
        this.out = out;
        this.columns = columns;
        this.locale = locale;
    }

    /** Begins a file on a stream that stays open; the explanations are in the locale's language. */
    public static CorrectionFile on(
            OutputStream stream, ListingColumns columns, SheetFormat format, Locale locale) {
        List<SheetColumn> headings = new ArrayList<>(Template.columns(columns));
        headings.add(SheetColumn.general(PERBAIKAN, WIDTH_OF_PERBAIKAN));
        SheetWriter out =
                switch (format) {
                    case XLSX -> SheetWriter.xlsx(stream, PERBAIKAN, headings);
                    case CSV -> SheetWriter.csv(stream, headings);
                };
        return new CorrectionFile(out, columns, locale);
    }

    /**
     * Adds a row.
     *
     * @param typed what stood in its cells, as {@link ReadRow#toMend()}
     * @param findings what is to be mended in it
     */
    public void add(Map<Column, String> typed, List<Finding> findings) {
        List<Cell> cells = new ArrayList<>();
        columns.all().stream()
                .map(column -> Cell.text(typed.getOrDefault(column, "")))
                .forEach(cells::add);
        cells.add(Cell.text(explained(findings)));
        out.row(cells);
    }

    @Override
    public void close() {
        out.close();
    }

    private String explained(List<Finding> findings) {
        return findings.stream()
                .map(this::explained)
                .distinct()
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private String explained(Finding finding) {
        return "%s: %s %s"
                .formatted(finding.column(), finding.message(locale), finding.remedy(locale));
    }
}
