package id.payung.intake.web;

import id.payung.files.HandingOut;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.intake.Listings;
import id.payung.intake.Paper;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule;
import id.payung.intake.Papers;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lets programs put the papers of a list beside it, see which are missed, and take them away. */
@RestController
@RequestMapping("/api/v1/listings/{id}/papers")
class ListingPapersApi {
    private final Listings listings;
    private final Papers papers;
    private final HandingOut handingOut;
    private final Answers answers;

    ListingPapersApi(Listings listings, Papers papers, HandingOut handingOut, Answers answers) {
        this.handingOut = handingOut;
        this.listings = listings;
        this.papers = papers;
        this.answers = answers;
    }

    /** A paper that lies with a list. */
    record PaperAnswer(UUID id, PaperKind kind, String fileName, String addedBy, Instant addedAt) {
        static PaperAnswer of(Paper paper) {
            return new PaperAnswer(
                    paper.id(), paper.kind(), paper.fileName(), paper.addedBy(), paper.addedAt());
        }
    }

    /** The papers of a list; those that block come first among the missing. */
    record PapersAnswer(List<PaperAnswer> items, List<PaperRule> missing) {}

    @Gives(PapersAnswer.class)
    @Operation(
            operationId = "listingPapers",
            summary = "Papers that lie with a list, and those its programmes miss")
    @GetMapping
    ResponseEntity<Object> list(@PathVariable UUID id) {
        return answers.found(
                listings.find(id),
                _ ->
                        new PapersAnswer(
                                papers.of(id).stream().map(PaperAnswer::of).toList(),
                                papers.missing(id)));
    }

    @Gives(PaperAnswer.class)
    @Operation(operationId = "addListingPaper", summary = "Put a paper beside a list, as a file")
    @PostMapping
    ResponseEntity<Object> add(
            @PathVariable UUID id,
            @RequestParam PaperKind kind,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return answers.with(
                listings.find(id),
                _ ->
                        answers.received(
                                "file",
                                file,
                                (name, content) ->
                                        answers.done(
                                                papers.add(
                                                        id,
                                                        kind,
                                                        name,
                                                        MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                                        content),
                                                PaperAnswer::of)));
    }

    @Gives(as = Gives.Many.FILE)
    @Operation(operationId = "listingPaper", summary = "A paper as it was handed in")
    @GetMapping("/{paper}/file")
    ResponseEntity<Object> open(@PathVariable UUID id, @PathVariable UUID paper) {
        return answers.with(papers.file(id, paper), handingOut::asAttachment);
    }

    @Gives(PaperAnswer.class)
    @Operation(
            operationId = "removeListingPaper",
            summary = "Take a paper away, before the list is accepted; it stays on record")
    @DeleteMapping("/{paper}")
    ResponseEntity<Object> remove(@PathVariable UUID id, @PathVariable UUID paper) {
        return answers.done(papers.remove(id, paper), PaperAnswer::of);
    }
}
