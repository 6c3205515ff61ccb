package id.payung.intake.web;

import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.intake.Difference;
import id.payung.intake.ListedRows;
import id.payung.intake.ListingContents;
import id.payung.intake.Listings;
import id.payung.intake.RowFilter;
import id.payung.intake.RowLine;
import id.payung.intake.RowStatus;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Contents;
import id.payung.registry.Occupation;
import id.payung.shared.Position;
import id.payung.shared.Sex;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives programs what a list says row by row, and how it differs from the office's last one. */
@RestController
@RequestMapping("/api/v1/listings/{id}")
class ListingRowsApi {
    private final Listings listings;
    private final ListingContents contents;
    private final ListedRows rows;
    private final Answers answers;

    ListingRowsApi(Listings listings, ListingContents contents, ListedRows rows, Answers answers) {
        this.listings = listings;
        this.contents = contents;
        this.rows = rows;
        this.answers = answers;
    }

    /**
     * A row as it was read, its NIK masked; what could not be read is absent.
     *
     * @param own what the list's kind says of the person, by the code of the column
     * @param worker whom the row speaks of, or with whom its NIK clashes
     */
    record RowAnswer(
            int row,
            RowStatus status,
            boolean warned,
            @Nullable String name,
            @Nullable String nikMasked,
            @Nullable LocalDate bornOn,
            @Nullable Sex sex,
            @Nullable Occupation occupation,
            String territory,
            @Nullable Integer decile,
            Map<String, String> own,
            @Nullable UUID worker) {
        static RowAnswer of(RowLine line, List<Column> told) {
            return new RowAnswer(
                    line.row(),
                    line.status(),
                    line.warned(),
                    line.name(),
                    line.nikMasked(),
                    line.bornOn(),
                    line.sex(),
                    line.occupation(),
                    line.territory().value(),
                    line.decile(),
                    open(line, told),
                    line.worker());
        }
    }

    /** What is kept of an identity number is the vault's: nobody else compares people by it. */
    private static Map<String, String> open(RowLine line, List<Column> told) {
        return told.stream()
                .filter(column -> !(column.contents() instanceof Contents.Identity))
                .map(Column::code)
                .filter(line.own()::containsKey)
                .collect(Collectors.toMap(Function.identity(), line.own()::get));
    }

    @Gives(value = RowAnswer.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "listingRows",
            summary = "What a list says row by row, with what the check made of each")
    @GetMapping("/rows")
    ResponseEntity<Object> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable RowStatus status,
            @RequestParam(defaultValue = "false") boolean warned,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.found(
                listings.find(id),
                listing ->
                        ApiPage.of(
                                rows.page(
                                        id,
                                        new RowFilter(status, warned),
                                        Position.after(cursor),
                                        ApiPage.size(limit)),
                                line -> RowAnswer.of(line, listing.columns().own())));
    }

    @Gives(Difference.class)
    @Operation(
            operationId = "listingDifference",
            summary = "How many joined, left and changed since the office's last accepted list")
    @GetMapping("/difference")
    ResponseEntity<Object> difference(@PathVariable UUID id) {
        return answers.found(contents.difference(id), difference -> difference);
    }

    @Gives(value = RowAnswer.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "listingDifferenceRows",
            summary = "Who joined, left or changed since the office's last accepted list")
    @GetMapping("/difference/rows")
    ResponseEntity<Object> differing(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "JOINED") Difference.Part part,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.found(
                listings.find(id).filter(_ -> contents.difference(id).isPresent()),
                listing ->
                        ApiPage.of(
                                rows.differing(
                                        id, part, Position.after(cursor), ApiPage.size(limit)),
                                line -> RowAnswer.of(line, listing.columns().own())));
    }
}
