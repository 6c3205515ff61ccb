package id.payung.intake.web;

import id.payung.intake.Difference;
import id.payung.intake.Listing;
import id.payung.intake.RowLine;
import id.payung.shared.Page;

/** One part of how a list differs from the office's previous one. */
public record DifferenceView(
        Listing listing, Difference difference, Difference.Part part, Page<RowLine> page) {

    public long count() {
        return switch (part) {
            case JOINED -> difference.joined();
            case LEFT -> difference.left();
            case CHANGED -> difference.changed();
        };
    }
}
