package id.payung.intake.web;

import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.intake.Listing;
import id.payung.intake.reading.Mapping;
import id.payung.sheets.RowVisitor;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetRow;
import id.payung.sheets.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The headings of a file with a few cells below each, so that a person can say which column holds
 * what. Long numbers are shown by their beginning only.
 */
@Component
class FirstRows {
    private static final int EXAMPLES = 3;
    private static final int WIDEST = 60;
    private static final int ROWS_OFFERED = 20;
    private static final int LONGEST_ROW = 100;

    private final StoredFiles files;

    FirstRows(StoredFiles files) {
        this.files = files;
    }

    /** The sheets of a workbook on which the list may stand. */
    List<Tab> tabs(Listing listing) {
        return open(listing).map(SheetFile::filledTabs).orElse(List.of());
    }

    /** The first filled rows, one of which may be the headings. */
    List<FileRow> rows(Listing listing, Mapping mapping) {
        List<FileRow> rows = new ArrayList<>();
        read(
                listing,
                mapping,
                row ->
                        rows.add(new FileRow(row.number(), line(row)))
                                && rows.size() < ROWS_OFFERED);
        return rows;
    }

    List<FileColumn> of(Listing listing, Mapping mapping) {
        List<SheetRow> headings = new ArrayList<>();
        List<SheetRow> examples = new ArrayList<>();
        read(
                listing,
                mapping,
                row -> {
                    if (row.number() > mapping.lastHeadingRow()) {
                        examples.add(row);
                    } else if (row.number() >= mapping.headingRow()) {
                        headings.add(row);
                    }
                    return examples.size() < EXAMPLES;
                });
        return columns(headings, examples);
    }

    private void read(Listing listing, Mapping mapping, RowVisitor visitor) {
        open(listing).ifPresent(sheet -> sheet.read(mapping.tab(), visitor));
    }

    private Optional<SheetFile> open(Listing listing) {
        StoredFile file = files.find(listing.file()).orElseThrow();
        return SheetFile.open(() -> files.open(file), file.name()) instanceof SheetFile sheet
                ? Optional.of(sheet)
                : Optional.empty();
    }

    private static String line(SheetRow row) {
        String line =
                IntStream.range(0, row.width())
                        .mapToObj(column -> shown(row.cell(column).text()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
        return line.length() > LONGEST_ROW ? line.substring(0, LONGEST_ROW) + "…" : line;
    }

    private static List<FileColumn> columns(List<SheetRow> headings, List<SheetRow> examples) {
        int width =
                Math.min(
                        WIDEST,
                        Stream.concat(headings.stream(), examples.stream())
                                .mapToInt(SheetRow::width)
                                .max()
                                .orElse(0));
        List<FileColumn> columns = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            int index = at;
            columns.add(
                    new FileColumn(
                            index,
                            headings.stream()
                                    .map(row -> row.cell(index).text())
                                    .filter(text -> !text.isBlank())
                                    .reduce((upper, lower) -> lower)
                                    .orElse(""),
                            examples.stream().map(row -> shown(row.cell(index).text())).toList()));
        }
        return columns;
    }

    private static String shown(String text) {
        String cut = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return cut.replaceAll("(\\d{4})(?:[ .\\-\\u00A0]?\\d){6,}", "$1…");
    }
}
