package id.payung.intake.web;

import id.payung.intake.AmbiguousPlaces;
import id.payung.intake.Listing;
import id.payung.intake.ListingRefused;
import id.payung.intake.Listings;
import id.payung.shared.Outcome;
import id.payung.shared.TerritoryCode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Asks which place is meant by a name that several bear; the list is then checked again. */
@Controller
class PlacesController {
    private static final int MOST = 100;

    private final AmbiguousPlaces places;
    private final Listings listings;

    PlacesController(AmbiguousPlaces places, Listings listings) {
        this.places = places;
        this.listings = listings;
    }

    @GetMapping("/daftar/{id}/tempat")
    String show(@PathVariable UUID id, Model model) {
        Listing listing = listings.find(id).orElseThrow(PlacesController::unknown);
        model.addAttribute("view", new PlacesView(listing, places.of(id)));
        return "intake/places";
    }

    @PostMapping("/daftar/{id}/tempat")
    String settle(@PathVariable UUID id, @RequestParam Map<String, String> chosen) {
        if (listings.find(id).isEmpty()) {
            throw unknown();
        }
        boolean settled = false;
        for (int at = 0; at < MOST && chosen.containsKey("nama-" + at); at++) {
            Optional<TerritoryCode> place =
                    TerritoryCode.parse(chosen.getOrDefault("tempat-" + at, ""))
                            .filter(code -> !code.value().isEmpty());
            if (place.isPresent()) {
                settled |=
                        isSettled(
                                places.settle(
                                                id,
                                                chosen.getOrDefault("kolom-" + at, ""),
                                                chosen.getOrDefault("nama-" + at, ""),
                                                place.get())
                                        .orElseThrow(PlacesController::unknown));
            }
        }
        if (settled) {
            // A refusal to check shows on the page of the list itself.
            listings.check(id);
        }
        return "redirect:/daftar/" + id;
    }

    private static boolean isSettled(Outcome<Boolean, ListingRefused> outcome) {
        return outcome.fold(
                settled -> settled,
                _ -> {
                    throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                });
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
