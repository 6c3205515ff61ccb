package id.payung.intake.web;

import id.payung.intake.Listing;
import id.payung.shared.Page;
import java.util.List;

/**
 * The lists on one page, and how many there are of each group.
 *
 * @param kind whose lists alone are meant; empty for all
 */
public record ListingsView(
        Page<Listing> page,
        ListingGroup chosen,
        String kind,
        List<String> kinds,
        long waiting,
        long accepted,
        long all) {

    /** How many of the chosen group there are. */
    public long chosenCount() {
        return switch (chosen) {
            case ALL -> all;
            case WAITING -> waiting;
            case ACCEPTED -> accepted;
        };
    }
}
