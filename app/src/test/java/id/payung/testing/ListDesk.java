package id.payung.testing;

import id.payung.access.Office;
import id.payung.intake.IntakeReport;
import id.payung.intake.Listing;
import id.payung.intake.ListingContents;
import id.payung.intake.ListingKinds;
import id.payung.intake.ListingRefused;
import id.payung.intake.Listings;
import id.payung.intake.SentFile;
import id.payung.runs.Progress;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A desk over which lists of any kind go: sent, checked, accepted and taken back. */
public class ListDesk {
    private static final Progress UNSEEN =
            new Progress() {
                @Override
                public void step(String step, long total) {}

                @Override
                public void reached(long done) {}
            };

    private final Listings listings;
    private final ListingContents contents;

    ListDesk(Listings listings, ListingContents contents) {
        this.listings = listings;
        this.contents = contents;
    }

    public Outcome<Listing, ListingRefused> send(
            Actor actor, Office office, String kind, Map<String, String> told, String list) {
        SentFile sent = new SentFile(kind, kind + ".csv", told);
        return Acting.as(
                actor,
                () ->
                        listings.upload(
                                office,
                                sent,
                                new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8))));
    }

    public IntakeReport check(Actor actor, UUID listing) {
        Acting.run(actor, () -> listings.checkNow(listing, UNSEEN).orElseThrow().orElseThrow());
        return report(actor, listing);
    }

    public IntakeReport accept(Actor actor, UUID listing) {
        Acting.run(actor, () -> listings.acceptNow(listing, UNSEEN).orElseThrow().orElseThrow());
        return report(actor, listing);
    }

    public Outcome<Listing, ListingRefused> undo(Actor actor, UUID listing) {
        return Acting.as(actor, () -> listings.undo(listing).orElseThrow());
    }

    public IntakeReport report(Actor actor, UUID listing) {
        return Acting.as(actor, () -> contents.report(listing, Locale.of("id")).orElseThrow());
    }

    /** Sends, checks and accepts; the list's id. */
    public UUID accepted(
            Actor actor, Office office, String kind, Map<String, String> told, String list) {
        UUID listing = send(actor, office, kind, told, list).orElseThrow().id();
        check(actor, listing);
        accept(actor, listing);
        return listing;
    }

    /** People, each as {@code NIK;name}, enter the register. */
    public UUID proposed(Actor actor, Office office, String... people) {
        return accepted(
                actor,
                office,
                ListingKinds.PROPOSALS,
                Map.of(),
                "NIK;Nama\n" + String.join("\n", people) + "\n");
    }

    public static List<String> codes(IntakeReport report) {
        return report.findings().stream().map(IntakeReport.Line::code).toList();
    }
}
