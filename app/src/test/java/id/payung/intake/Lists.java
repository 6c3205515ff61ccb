package id.payung.intake;

import id.payung.access.Office;
import id.payung.runs.Progress;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Small lists as officers type them, and the steps they take with them. */
public class Lists {
    /** A run that nobody watches. */
    static final Progress UNSEEN =
            new Progress() {
                @Override
                public void step(String step, long total) {}

                @Override
                public void reached(long done) {}
            };

    static final String EUIS = "9901065505900001;Euis Suryani";
    static final String ASEP = "9901061708850002;Asep Saepudin";
    static final String DEDI = "9901060101700003;Dedi Supriadi";
    static final String BAMBANG = "9901060203800004;Bambang Wijayanto";

    private final Listings listings;
    private final ListingContents contents;

    Lists(Listings listings, ListingContents contents) {
        this.listings = listings;
        this.contents = contents;
    }

    static String list(String... rows) {
        return "NIK;Nama\n" + String.join("\n", rows) + "\n";
    }

    static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    UUID upload(Actor actor, Office office, String text) {
        return Acting.as(
                actor, () -> listings.upload(office, "usulan.csv", bytes(text)).orElseThrow().id());
    }

    IntakeReport check(Actor actor, UUID listing) {
        Acting.run(actor, () -> listings.checkNow(listing, UNSEEN).orElseThrow().orElseThrow());
        return report(actor, listing);
    }

    IntakeReport accept(Actor actor, UUID listing) {
        Acting.run(actor, () -> listings.acceptNow(listing, UNSEEN).orElseThrow().orElseThrow());
        return report(actor, listing);
    }

    IntakeReport report(Actor actor, UUID listing) {
        return Acting.as(actor, () -> contents.report(listing, Locale.of("id")).orElseThrow());
    }

    /** Uploads and checks. */
    IntakeReport checked(Actor actor, Office office, String text) {
        return check(actor, upload(actor, office, text));
    }

    /** Uploads, checks and accepts; the list's id. */
    public UUID accepted(Actor actor, Office office, String text) {
        UUID listing = upload(actor, office, text);
        check(actor, listing);
        accept(actor, listing);
        return listing;
    }
}
