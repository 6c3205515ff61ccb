package id.payung.cli;

import id.payung.access.Office;
import id.payung.intake.IntakeReport;
import id.payung.intake.Listing;
import id.payung.intake.ListingContents;
import id.payung.intake.ListingRefused;
import id.payung.intake.ListingState;
import id.payung.intake.Listings;
import id.payung.intake.SentFile;
import id.payung.runs.Run;
import id.payung.shared.Outcome;
import id.payung.shared.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One file on its way through the pipeline that the pages use. Checking and accepting are runs, so
 * that a kill in between loses nothing.
 */
record IntakeSession(House house, Terminal terminal, boolean asJson) {

    int take(Path file, SentFile sent, String officeCode, boolean accept) throws Exception {
        OfficeDesk desk = OfficeDesk.in(house);
        Optional<Office> office = desk.withCode(officeCode);
        if (office.isEmpty()) {
            terminal.complain(
                    terminal.say(
                            "intake.no-office",
                            officeCode,
                            String.join(", ", desk.near(officeCode))));
            return Exit.REFUSED;
        }
        return switch (takeIn(office.get(), file, sent, accept)) {
            case Outcome.Done<Listing, ListingRefused>(Listing listing) -> {
                await(listing.id());
                yield tell(listings().find(listing.id()).orElseThrow(), accept);
            }
            case Outcome.Refused<Listing, ListingRefused>(ListingRefused reason) -> refuse(reason);
        };
    }

    private Outcome<Listing, ListingRefused> takeIn(
            Office office, Path file, SentFile sent, boolean accept) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return listings().takeIn(office, sent, content, accept);
        }
    }

    /** Until the list waits for a person, or its run gave up. */
    private void await(UUID listing) throws InterruptedException {
        Optional<Run> run = listings().underway(listing);
        while (run.filter(one -> !one.state().isFinal()).isPresent()) {
            new RunWatch(house, terminal).await(run.get().id());
            run = listings().underway(listing);
        }
    }

    private int tell(Listing listing, boolean accept) {
        return switch (listing.state()) {
            case REFUSED ->
                    refuse(
                            new ListingRefused.Unreadable(
                                    Objects.requireNonNull(listing.complaint())));
            case CHECKED, ACCEPTED -> {
                boolean asWanted = accept == (listing.state() == ListingState.ACCEPTED);
                yield asWanted ? print(report(listing.id()), accept) : notFinished();
            }
            case UPLOADED, MAPPED, CHECKING, ACCEPTING, UNDONE, DISCARDED -> notFinished();
        };
    }

    private int notFinished() {
        terminal.complain(terminal.say("intake.not-finished"));
        return Exit.REFUSED;
    }

    private int print(IntakeReport report, boolean accepted) {
        if (asJson) {
            terminal.json(report);
            return Exit.DONE;
        }
        terminal.tell(
                "intake.totals",
                report.rows(),
                report.added(),
                report.changed(),
                report.same(),
                report.duplicate(),
                report.refused(),
                report.warned());
        report.findings()
                .forEach(
                        line ->
                                terminal.out()
                                        .printf(
                                                "%6d  %-18s %s %s%n",
                                                line.row(),
                                                line.column(),
                                                line.message(),
                                                line.remedy()));
        terminal.tell(accepted ? "intake.accepted" : "intake.checked");
        return Exit.DONE;
    }

    private int refuse(ListingRefused reason) {
        String message = words(reason, "message");
        String remedy = words(reason, "remedy");
        if (asJson) {
            terminal.json(
                    new IntakeReport(
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            List.of(new IntakeReport.Line(0, "", reason.code(), message, remedy))));
        }
        terminal.complain(message + " " + remedy);
        return Exit.REFUSED;
    }

    private String words(ListingRefused reason, String part) {
        String book =
                switch (reason) {
                    case ListingRefused.Unreadable(var complaint) -> complaint.book();
                    case ListingRefused.Objected(var complaint) -> complaint.book();
                    case ListingRefused.NotKept _ -> "messages/files";
                    case ListingRefused.NotEntitled _,
                            ListingRefused.NotNow _,
                            ListingRefused.ColumnMissing _,
                            ListingRefused.UnknownKind _,
                            ListingRefused.PaperMissing _,
                            ListingRefused.UnknownColumn _,
                            ListingRefused.StandOnDecree _ ->
                            "messages/intake";
                };
        return Phrasebook.of(book)
                .say(
                        "refusal." + reason.code() + "." + part,
                        terminal.words().locale(),
                        reason.args().toArray());
    }

    private IntakeReport report(UUID listing) {
        return house.room(ListingContents.class)
                .report(listing, terminal.words().locale())
                .orElseThrow();
    }

    private Listings listings() {
        return house.room(Listings.class);
    }
}
