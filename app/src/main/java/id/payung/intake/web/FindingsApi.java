package id.payung.intake.web;

import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.intake.FindingLine;
import id.payung.intake.ListingContents;
import id.payung.intake.Listings;
import id.payung.intake.RowFilter;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs what to mend in a list: row, column, reason and remedy. */
@RestController
class FindingsApi {
    private final Listings listings;
    private final ListingContents contents;
    private final Answers answers;

    FindingsApi(Listings listings, ListingContents contents, Answers answers) {
        this.listings = listings;
        this.contents = contents;
        this.answers = answers;
    }

    @Gives(value = FindingAnswer.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "findings",
            summary = "What the check found, row by row; limit counts rows of the file")
    @GetMapping("/api/v1/listings/{id}/findings")
    ResponseEntity<Object> findings(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer cursor,
            @RequestParam(defaultValue = "50") int limit) {
        Locale spoken = Answers.spoken();
        return answers.found(
                listings.find(id),
                _ ->
                        ApiPage.of(
                                contents.findings(
                                        id,
                                        RowFilter.all(),
                                        new Position("", cursor == null ? null : cursor.toString()),
                                        ApiPage.size(limit)),
                                line -> FindingAnswer.of(line, spoken)));
    }

    /**
     * One finding.
     *
     * @param row as the spreadsheet numbers it; 0 for the whole file
     */
    record FindingAnswer(
            int row,
            String column,
            String code,
            FindingLine.Severity severity,
            String message,
            String remedy) {
        static FindingAnswer of(FindingLine line, Locale locale) {
            return new FindingAnswer(
                    line.finding().row(),
                    line.finding().column(),
                    line.finding().code(),
                    line.severity(),
                    line.finding().message(locale),
                    line.finding().remedy(locale));
        }
    }
}
