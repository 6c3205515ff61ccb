package id.payung.intake.web;

import id.payung.intake.Difference;
import id.payung.intake.ListedRows;
import id.payung.intake.Listing;
import id.payung.intake.ListingContents;
import id.payung.intake.Listings;
import id.payung.intake.RowFilter;
import id.payung.intake.RowLine;
import id.payung.intake.reading.Column;
import id.payung.registry.Occupation;
import id.payung.shared.Phrasebook;
import id.payung.shared.Position;
import id.payung.shared.Sex;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows what a list says row by row, and saves it as a file. */
@Controller
class RowsController {
    private static final int ROWS = 50;
    private static final Phrasebook WORDS = Phrasebook.of("messages/intake-pages");

    private final Listings listings;
    private final ListingContents contents;
    private final ListedRows rows;

    RowsController(Listings listings, ListingContents contents, ListedRows rows) {
        this.listings = listings;
        this.contents = contents;
        this.rows = rows;
    }

    @GetMapping("/daftar/{id}/baris")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "baris", defaultValue = "") String meant,
            @RequestParam(name = "nama", defaultValue = "") String name,
            Position position,
            Model model) {
        Listing listing = listing(id);
        RowChoice choice = RowChoice.of(meant);
        RowFilter filter = choice.filter().named(name);
        model.addAttribute(
                "view",
                new RowsView(
                        listing,
                        choice,
                        filter.name(),
                        contents.count(id, filter),
                        rows.page(id, filter, position, ROWS)));
        return "intake/rows";
    }

    @GetMapping("/daftar/{id}/baris.{format:xlsx|csv}")
    void export(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam(name = "baris", defaultValue = "") String meant,
            @RequestParam(name = "nama", defaultValue = "") String name,
            Position position,
            HttpServletResponse response)
            throws IOException {
        RowFilter filter = RowChoice.of(meant).filter().named(name);
        file(listing(id)).download(response, format, to -> rows.export(id, filter, position, to));
    }

    @GetMapping("/daftar/{id}/beda")
    String difference(
            @PathVariable UUID id,
            @RequestParam(name = "bagian", defaultValue = "JOINED") Difference.Part part,
            Position position,
            Model model) {
        Listing listing = listing(id);
        model.addAttribute(
                "view",
                new DifferenceView(
                        listing,
                        contents.difference(id).orElseThrow(RowsController::unknown),
                        part,
                        rows.differing(id, part, position, ROWS)));
        return "intake/difference";
    }

    @GetMapping("/daftar/{id}/beda.{format:xlsx|csv}")
    void exportDifference(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam(name = "bagian", defaultValue = "JOINED") Difference.Part part,
            Position position,
            HttpServletResponse response)
            throws IOException {
        file(listing(id))
                .download(response, format, to -> rows.exportDiffering(id, part, position, to));
    }

    private static SheetTable<RowLine> file(Listing listing) {
        SheetTable<RowLine> file =
                SheetTable.<RowLine>named("baris")
                        .number("Baris", 8, RowLine::row)
                        .text("Nama", 30, RowLine::name)
                        .code("NIK", 20, RowLine::nikMasked)
                        .day("Tanggal Lahir", RowLine::bornOn)
                        .text("L/P", 6, row -> letter(row.sex()))
                        .text("Pekerjaan", 24, row -> label(row.occupation()))
                        .code("Desil", 8, RowLine::decile);
        for (Column column : listing.columns().own()) {
            file = file.text(column.printed(), 20, row -> row.said(column));
        }
        return file.code("Kode Wilayah", 16, row -> row.territory().value())
                .said("Hasil", 16, WORDS, row -> "row." + row.status());
    }

    private static @Nullable String letter(@Nullable Sex sex) {
        return sex == null ? null : sex == Sex.FEMALE ? "P" : "L";
    }

    private static @Nullable String label(@Nullable Occupation occupation) {
        return occupation == null ? null : occupation.label();
    }

    private Listing listing(UUID id) {
        return listings.find(id).orElseThrow(RowsController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
