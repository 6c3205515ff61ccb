package id.payung.intake.web;

import id.payung.intake.Listing;
import id.payung.intake.ListingRefused;
import id.payung.intake.ListingState;
import id.payung.intake.Listings;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Mapping;
import id.payung.shared.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** The second step of a list: a person confirms which column of the file holds what. */
@Controller
class MappingController {
    static final String SAME = "-sama";
    private static final String ROW = "judul";
    private static final String TAB = "lembar";

    private final Listings listings;
    private final PointedColumns pointed;
    private final FirstRows firstRows;

    MappingController(Listings listings, PointedColumns pointed, FirstRows firstRows) {
        this.listings = listings;
        this.pointed = pointed;
        this.firstRows = firstRows;
    }

    @GetMapping("/daftar/{id}/kolom")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = TAB, required = false) @Nullable Integer tab,
            @RequestParam(name = ROW, required = false) @Nullable Integer row,
            Model model) {
        Listing listing = find(id);
        Mapping mapping = pointed.at(listing, tab, row);
        if (mapping == null || !isOpen(listing.state())) {
            return "redirect:/daftar/" + id;
        }
        return show(listing, mapping, null, model);
    }

    @PostMapping("/daftar/{id}/kolom")
    String confirm(
            @PathVariable UUID id,
            @RequestParam(name = TAB, required = false) @Nullable Integer tab,
            @RequestParam(name = ROW, required = false) @Nullable Integer row,
            @RequestParam Map<String, String> chosen,
            HttpServletResponse response,
            Model model) {
        Listing listing = find(id);
        Mapping guessed = pointed.at(listing, tab, row);
        if (guessed == null) {
            return "redirect:/daftar/" + id;
        }
        Mapping mapping = chosen(listing, guessed, chosen);
        Outcome<Listing, ListingRefused> confirmed =
                listings.confirmMapping(id, mapping).orElseThrow(MappingController::unknown);
        return switch (confirmed) {
            case Outcome.Done<Listing, ListingRefused> _ -> {
                // A refusal to check shows on the page of the list itself.
                listings.check(id);
                yield "redirect:/daftar/" + id;
            }
            case Outcome.Refused<Listing, ListingRefused>(ListingRefused reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(listing, mapping, reason, model);
            }
        };
    }

    private Mapping chosen(Listing listing, Mapping guessed, Map<String, String> chosen) {
        List<FileColumn> columns = firstRows.of(listing, guessed);
        Mapping mapping = guessed;
        for (Column column : listing.columns().all()) {
            String value = chosen.getOrDefault(field(column), "");
            FileColumn wanted =
                    columns.stream()
                            .filter(one -> String.valueOf(one.index()).equals(value))
                            .findFirst()
                            .orElse(null);
            mapping = PointedColumns.placed(mapping, column, wanted);
        }
        return mapping.saying(told(listing, chosen));
    }

    private static Map<Column, String> told(Listing listing, Map<String, String> chosen) {
        Map<Column, String> told = new LinkedHashMap<>();
        for (Column column : listing.columns().own()) {
            String value = chosen.get(field(column) + SAME);
            if (value != null) {
                told.put(column, value);
            }
        }
        return told;
    }

    static String field(Column column) {
        return "kolom-" + column.code().toLowerCase(java.util.Locale.ROOT);
    }

    private String show(
            Listing listing, Mapping mapping, @Nullable ListingRefused refusal, Model model) {
        model.addAttribute(
                "view",
                new MappingView(
                        listing,
                        mapping,
                        firstRows.tabs(listing),
                        firstRows.rows(listing, mapping),
                        firstRows.of(listing, mapping),
                        refusal));
        return "intake/mapping";
    }

    private Listing find(UUID id) {
        return listings.find(id).orElseThrow(MappingController::unknown);
    }

    private static boolean isOpen(ListingState state) {
        return switch (state) {
            case UPLOADED, MAPPED, CHECKED, REFUSED -> true;
            case CHECKING, ACCEPTING, ACCEPTED, UNDONE, DISCARDED -> false;
        };
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
