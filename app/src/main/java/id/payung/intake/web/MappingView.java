package id.payung.intake.web;

import id.payung.intake.Complaint;
import id.payung.intake.Listing;
import id.payung.intake.ListingState;
import id.payung.intake.reading.Certainty;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Contents;
import id.payung.intake.reading.Mapping;
import id.payung.shared.Refusal;
import id.payung.sheets.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which column of the file holds what, as guessed or as chosen.
 *
 * @param tabs the sheets of the workbook that may hold the list
 * @param rows those that may hold the headings
 */
public record MappingView(
        Listing listing,
        Mapping mapping,
        List<Tab> tabs,
        List<FileRow> rows,
        List<FileColumn> columns,
        @Nullable Refusal refusal) {

    /** Why a person has to say which column holds what; null where they were found. */
    public @Nullable Complaint helpless() {
        return listing.state() == ListingState.UPLOADED ? listing.complaint() : null;
    }

    /**
     * One column of the template and where it was found.
     *
     * @param same what every row says, for a kind's own column that the file lacks
     */
    public record Line(
            String field,
            Column column,
            boolean required,
            int chosen,
            @Nullable Certainty certainty,
            String examples,
            String same) {

        public String name() {
            return column.printed();
        }

        /** Whether one value may be given for all rows. */
        public boolean mayBeSame() {
            return (chosen < 0 || !same.isEmpty())
                    && column.contents() != null
                    && !(column.contents() instanceof Contents.Identity);
        }

        public boolean isDay() {
            return column.contents() instanceof Contents.Day;
        }

        /** The words to choose from; none where anything may be said. */
        public List<Contents.Option> options() {
            return column.contents() instanceof Contents.Choice(List<Contents.Option> options)
                    ? options
                    : List.of();
        }

        public boolean isSame(Contents.Option option) {
            return option.code().equals(same) || option.printed().equals(same);
        }
    }

    public List<Line> lines() {
        return listing.columns().all().stream().map(this::line).toList();
    }

    private Line line(Column column) {
        Mapping.Place place = mapping.place(column);
        int index = place == null ? -1 : place.index();
        return new Line(
                MappingController.field(column),
                column,
                listing.columns().requires(column),
                index,
                place == null ? null : place.certainty(),
                columns.stream()
                        .filter(one -> one.index() == index)
                        .map(FileColumn::exampleLine)
                        .findFirst()
                        .orElse(""),
                mapping.same().getOrDefault(column, ""));
    }
}
