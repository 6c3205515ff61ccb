package id.payung.intake.web;

import id.payung.intake.Listing;
import id.payung.intake.ListingFilter;
import id.payung.intake.ListingKinds;
import id.payung.intake.Listings;
import id.payung.intake.Tally;
import id.payung.shared.Phrasebook;
import id.payung.shared.Position;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the lists that offices have sent, newest first. */
@Controller
class ListingsController {
    private static final int PAGE = 50;
    private static final int MOST = 100_000;
    private static final Phrasebook WORDS = Phrasebook.of("messages/intake-pages");
    private static final SheetTable<Listing> FILE =
            SheetTable.<Listing>named("daftar")
                    .text("Berkas", 34, Listing::fileName)
                    .text("Jenis", 24, Listing::kind)
                    .text("Instansi", 34, Listing::officeName)
                    .code("Kode Wilayah", 16, listing -> listing.territory().value())
                    .moment("Diunggah", Listing::uploadedAt)
                    .said("Keadaan", 18, WORDS, listing -> "listing.state." + listing.state())
                    .number("Baris", 10, listing -> tally(listing, Tally::rows))
                    .number("Baru", 10, listing -> tally(listing, Tally::added))
                    .number("Ditolak", 10, listing -> tally(listing, Tally::refused));

    private final Listings listings;
    private final ListingKinds kinds;

    ListingsController(Listings listings, ListingKinds kinds) {
        this.listings = listings;
        this.kinds = kinds;
    }

    @GetMapping("/daftar")
    String show(
            @RequestParam(name = "keadaan", defaultValue = "") String group,
            @RequestParam(name = "jenis", defaultValue = "") String kind,
            Position position,
            Model model) {
        ListingGroup chosen = ListingGroup.of(group);
        model.addAttribute(
                "view",
                new ListingsView(
                        listings.list(filter(chosen, kind), position, PAGE),
                        chosen,
                        kind,
                        kinds.codes(),
                        listings.count(filter(ListingGroup.WAITING, kind)),
                        listings.count(filter(ListingGroup.ACCEPTED, kind)),
                        listings.count(filter(ListingGroup.ALL, kind))));
        return "intake/listings";
    }

    @GetMapping("/daftar.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "keadaan", defaultValue = "") String group,
            @RequestParam(name = "jenis", defaultValue = "") String kind,
            Position position,
            HttpServletResponse response)
            throws IOException {
        ListingFilter filter = filter(ListingGroup.of(group), kind);
        FILE.download(response, format, listings.list(filter, position.beginning(), MOST).items());
    }

    private static ListingFilter filter(ListingGroup group, String kind) {
        return group.filter().of(kind.isEmpty() ? null : kind);
    }

    private static long tally(Listing listing, ToLongFunction<Tally> figure) {
        Tally tally = listing.tally();
        return tally == null ? 0 : figure.applyAsLong(tally);
    }
}
