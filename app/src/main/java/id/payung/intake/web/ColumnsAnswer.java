package id.payung.intake.web;

import id.payung.intake.Listing;
import id.payung.intake.reading.Certainty;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Mapping;
import id.payung.sheets.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list as programs read them; no cell of the file is told.
 *
 * @param tab the sheet that is read; absent when the file could not be read at all
 * @param missing the first column that the list must have and that nobody has placed yet
 */
record ColumnsAnswer(
        @Nullable Integer tab,
        int headingRow,
        List<Sheet> tabs,
        List<InFile> file,
        List<Meant> columns,
        @Nullable String missing) {

    /** A sheet that may hold the list. */
    record Sheet(int index, String name) {}

    /** A column of the file; {@code letters} as the spreadsheet prints them. */
    record InFile(int index, String letters, String heading) {}

    /**
     * A column of such lists.
     *
     * @param index where it stands in the file, from 0; absent where it was not found
     * @param same what every row says, because somebody said so
     */
    record Meant(
            String column,
            String name,
            boolean required,
            @Nullable Integer index,
            @Nullable Certainty certainty,
            @Nullable String same) {
        static Meant of(Listing listing, Mapping mapping, Column column) {
            Mapping.Place place = mapping.place(column);
            return new Meant(
                    column.code(),
                    column.printed(),
                    listing.columns().requires(column),
                    place == null ? null : place.index(),
                    place == null ? null : place.certainty(),
                    mapping.same().get(column));
        }
    }

    static ColumnsAnswer unreadable() {
        return new ColumnsAnswer(null, 0, List.of(), List.of(), List.of(), null);
    }

    static ColumnsAnswer of(
            Listing listing, Mapping mapping, List<Tab> tabs, List<FileColumn> file) {
        return new ColumnsAnswer(
                mapping.tab().index(),
                mapping.headingRow(),
                tabs.stream().map(tab -> new Sheet(tab.index(), tab.name())).toList(),
                file.stream()
                        .map(one -> new InFile(one.index(), one.letters(), one.heading()))
                        .toList(),
                listing.columns().all().stream()
                        .map(column -> Meant.of(listing, mapping, column))
                        .toList(),
                mapping.missing(listing.columns()).map(Column::code).orElse(null));
    }
}
