package id.payung.intake.web;

import id.payung.intake.Listings;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the lists that offices have sent, newest first. */
@Controller
class ListingsController {
    private static final int PAGE = 50;

    private final Listings listings;

    ListingsController(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/daftar")
    String show(
            @RequestParam(name = "keadaan", defaultValue = "") String group,
            @RequestParam(name = "setelah", required = false) @Nullable UUID after,
            Model model) {
        ListingGroup chosen = ListingGroup.of(group);
        model.addAttribute(
                "view",
                new ListingsView(
                        listings.list(chosen.filter(), after, PAGE),
                        chosen,
                        listings.count(ListingGroup.WAITING.filter()),
                        listings.count(ListingGroup.ACCEPTED.filter()),
                        listings.count(ListingGroup.ALL.filter())));
        return "intake/listings";
    }
}
