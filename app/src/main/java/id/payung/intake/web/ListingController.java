package id.payung.intake.web;

import id.payung.intake.AmbiguousPlaces;
import id.payung.intake.FindingLine;
import id.payung.intake.Listing;
import id.payung.intake.ListingContents;
import id.payung.intake.ListingState;
import id.payung.intake.Listings;
import id.payung.intake.Papers;
import id.payung.intake.RowFilter;
import id.payung.runs.Run;
import id.payung.runs.Runs;
import id.payung.shared.Outcome;
import id.payung.shared.Phrasebook;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One list: what the check found, and the decision to take it, take it back or give it up. */
@Controller
class ListingController {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final SheetTable<FindingLine> FINDINGS =
            SheetTable.<FindingLine>named("temuan")
                    .number("Baris", 8, line -> line.finding().row())
                    .text("Kolom", 20, line -> line.finding().column())
                    .said(
                            "Tingkat",
                            14,
                            Phrasebook.of("messages/intake-pages"),
                            line -> "severity." + line.severity())
                    .text("Masalah", 60, line -> line.finding().message(INDONESIAN))
                    .text("Saran", 60, line -> line.finding().remedy(INDONESIAN));
    private static final int ROWS = 50;

    private final Listings listings;
    private final ListingContents contents;
    private final AmbiguousPlaces places;
    private final Papers papers;
    private final Runs runs;

    ListingController(
            Listings listings,
            ListingContents contents,
            AmbiguousPlaces places,
            Papers papers,
            Runs runs) {
        this.listings = listings;
        this.contents = contents;
        this.places = places;
        this.papers = papers;
        this.runs = runs;
    }

    @GetMapping("/daftar/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "baris", defaultValue = "") String rows,
            Position position,
            Model model) {
        Listing listing = listings.find(id).orElseThrow(ListingController::unknown);
        if (listing.state() == ListingState.UPLOADED && listing.mapping() != null) {
            return "redirect:/daftar/" + id + "/kolom";
        }
        return show(listing, RowChoice.of(rows), position, null, model);
    }

    @GetMapping("/daftar/{id}/temuan.{format:xlsx|csv}")
    void export(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam(name = "baris", defaultValue = "") String rows,
            Position position,
            HttpServletResponse response)
            throws IOException {
        Listing listing = listings.find(id).orElseThrow(ListingController::unknown);
        RowFilter filter = RowChoice.of(rows).filter();
        FINDINGS.download(
                response,
                format,
                to -> contents.exportFindings(listing.id(), filter, position, to));
    }

    @PostMapping("/daftar/{id}/periksa")
    String check(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(id, listings.check(id), response, model);
    }

    @PostMapping("/daftar/{id}/terima")
    String accept(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(id, listings.accept(id), response, model);
    }

    @PostMapping("/daftar/{id}/batalkan")
    String undo(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(id, listings.undo(id), response, model);
    }

    @PostMapping("/daftar/{id}/buang")
    String discard(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(id, listings.discard(id), response, model);
    }

    /** Back to the list when it was done; the list with the reason above it when it was not. */
    private String after(
            UUID id,
            Optional<? extends Outcome<?, ? extends Refusal>> outcome,
            HttpServletResponse response,
            Model model) {
        return switch (outcome.orElseThrow(ListingController::unknown)) {
            case Outcome.Done<?, ?> _ -> "redirect:/daftar/" + id;
            case Outcome.Refused<?, ?> refused -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                Listing listing = listings.find(id).orElseThrow(ListingController::unknown);
                yield show(listing, RowChoice.FOUND, Position.FIRST, refused.reason(), model);
            }
        };
    }

    private String show(
            Listing listing,
            RowChoice choice,
            Position position,
            @Nullable Refusal refusal,
            Model model) {
        RowFilter filter = choice.filter();
        model.addAttribute(
                "view",
                new ListingView(
                        listing,
                        run(listing).orElse(null),
                        choice,
                        contents.findings(listing.id(), filter, position, ROWS),
                        listing.tally() == null
                                ? null
                                : contents.difference(listing.id()).orElse(null),
                        places.of(listing.id()).size(),
                        new PapersView(papers.of(listing.id()), papers.missing(listing.id())),
                        refusal));
        return "intake/listing";
    }

    /** The run that is at work on the list, or was last. */
    private Optional<Run> run(Listing listing) {
        return switch (listing.state()) {
            case CHECKING -> runs.latest("listing.check", listing.id());
            case ACCEPTING -> runs.latest("listing.accept", listing.id());
            case UPLOADED, MAPPED, CHECKED, ACCEPTED, UNDONE, REFUSED, DISCARDED ->
                    Optional.empty();
        };
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
