package id.payung.intake.web;

import id.payung.intake.Complaint;
import id.payung.intake.Listing;
import id.payung.intake.ListingState;
import id.payung.intake.reading.Certainty;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Mapping;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of the file holds what, as guessed or as chosen.
 *
 * @param rows those that may hold the headings
 */
public record MappingView(
        Listing listing,
        Mapping mapping,
        List<FileRow> rows,
        List<FileColumn> columns,
        @Nullable Refusal refusal) {

    /** Why a person has to say which column holds what; null where they were found. */
    public @Nullable Complaint helpless() {
        return listing.state() == ListingState.UPLOADED ? listing.complaint() : null;
    }

    /** One column of the template and where it was found. */
    public record Line(
            String field,
            String name,
            boolean required,
            int chosen,
            @Nullable Certainty certainty,
            String examples) {}

    public List<Line> lines() {
        return Stream.of(Column.values())
                .filter(column -> listing.kind().has(column))
                .map(this::line)
                .toList();
    }

    private Line line(Column column) {
        Mapping.Place place = mapping.place(column);
        int index = place == null ? -1 : place.index();
        return new Line(
                MappingController.field(column),
                column.printed(),
                listing.kind().requires(column),
                index,
                place == null ? null : place.certainty(),
                columns.stream()
                        .filter(one -> one.index() == index)
                        .map(FileColumn::exampleLine)
                        .findFirst()
                        .orElse(""));
    }
}
