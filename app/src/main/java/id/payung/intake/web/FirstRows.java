package id.payung.intake.web;

import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.intake.Listing;
import id.payung.intake.reading.Mapping;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The headings of a file with a few cells below each, so that a person can say which column holds
 * what. Long numbers are shown by their beginning only.
 */
@Component
class FirstRows {
    private static final int EXAMPLES = 3;
    private static final int WIDEST = 60;

    private final StoredFiles files;

    FirstRows(StoredFiles files) {
        this.files = files;
    }

    List<FileColumn> of(Listing listing, Mapping mapping) {
        StoredFile file = files.find(listing.file()).orElseThrow();
        if (!(SheetFile.open(() -> files.open(file), file.name()) instanceof SheetFile sheet)) {
            return List.of();
        }
        List<SheetRow> headings = new ArrayList<>();
        List<SheetRow> examples = new ArrayList<>();
        sheet.read(
                mapping.tab(),
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

    private static List<FileColumn> columns(List<SheetRow> headings, List<SheetRow> examples) {
        int width =
                Math.min(
                        WIDEST,
                        java.util.stream.Stream.concat(headings.stream(), examples.stream())
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
        return cut.replaceAll("(\\d{4})[\\d ]{6,}", "$1…");
    }
}
