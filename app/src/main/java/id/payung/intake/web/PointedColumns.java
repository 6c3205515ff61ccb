package id.payung.intake.web;

import id.payung.intake.Listing;
import id.payung.intake.Listings;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Mapping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the columns stand, as guessed and as somebody points at them. */
@Component
record PointedColumns(Listings listings) {

    /** As guessed, unless somebody points at another sheet, or at another row as the headings. */
    @Nullable Mapping at(Listing listing, @Nullable Integer tab, @Nullable Integer row) {
        Mapping guessed = listing.mapping();
        if (guessed == null) {
            return null;
        }
        int wanted = tab == null ? guessed.tab().index() : tab;
        boolean asGuessed =
                wanted == guessed.tab().index() && (row == null || row == guessed.headingRow());
        return asGuessed
                ? guessed
                : listings.mappingPointedAt(listing.id(), wanted, row).orElse(guessed);
    }

    /** The column placed there, or nowhere; what stands there already keeps its certainty. */
    static Mapping placed(Mapping mapping, Column column, @Nullable FileColumn wanted) {
        Mapping.Place before = mapping.place(column);
        if (wanted == null) {
            return mapping.with(column, null, "");
        }
        return before != null && before.index() == wanted.index()
                ? mapping
                : mapping.with(column, wanted.index(), wanted.heading());
    }
}
