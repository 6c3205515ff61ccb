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
import id.payung.registry.Occupation;
import id.payung.shared.Position;
import id.payung.shared.Sex;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
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
        static RowAnswer of(RowLine line) {
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
                    line.own(),
                    line.worker());
        }
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
                _ ->
                        ApiPage.of(
                                rows.page(
                                        id,
                                        new RowFilter(status, warned),
                                        Position.after(cursor),
                                        ApiPage.size(limit)),
                                RowAnswer::of));
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
                contents.difference(id),
                _ ->
                        ApiPage.of(
                                rows.differing(
                                        id, part, Position.after(cursor), ApiPage.size(limit)),
                                RowAnswer::of));
    }
}
