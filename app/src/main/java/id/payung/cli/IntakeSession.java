package id.payung.cli;

import id.payung.access.Office;
import id.payung.intake.IntakeReport;
import id.payung.intake.Listing;
import id.payung.intake.ListingContents;
import id.payung.intake.ListingRefused;
import id.payung.intake.ListingState;
import id.payung.intake.Listings;
import id.payung.runs.Run;
import id.payung.shared.Outcome;
import id.payung.shared.Phrasebook;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One file on its way through the pipeline that the pages use. Checking and accepting are runs, so
 * that a kill in between loses nothing.
 */
record IntakeSession(House house, Terminal terminal, boolean asJson) {

    int take(Path file, String officeCode, boolean accept) throws Exception {
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
        return switch (upload(office.get(), file)) {
            case Outcome.Done<Listing, ListingRefused>(Listing listing) ->
                    check(listing.id(), accept);
            case Outcome.Refused<Listing, ListingRefused>(ListingRefused reason) -> refuse(reason);
        };
    }

    private Outcome<Listing, ListingRefused> upload(Office office, Path file) throws Exception {
        String name = String.valueOf(file.getFileName());
        try (InputStream content = Files.newInputStream(file)) {
            return listings().upload(office, name, content);
        }
    }

    private int check(UUID listing, boolean accept) throws Exception {
        Optional<ListingRefused> refused = await(listings().check(listing).orElseThrow());
        if (refused.isPresent()) {
            return refuse(refused.get());
        }
        Listing checked = listings().find(listing).orElseThrow();
        if (checked.complaint() != null) {
            return refuse(new ListingRefused.Unreadable(checked.complaint()));
        }
        IntakeReport report = report(listing);
        if (accept) {
            Optional<ListingRefused> stays = await(listings().accept(listing).orElseThrow());
            if (stays.isPresent()) {
                return refuse(stays.get());
            }
        }
        if (listings().find(listing).orElseThrow().state()
                != (accept ? ListingState.ACCEPTED : ListingState.CHECKED)) {
            terminal.complain(terminal.say("intake.not-finished"));
            return Exit.REFUSED;
        }
        print(report, accept);
        return Exit.DONE;
    }

    private Optional<ListingRefused> await(Outcome<Run, ListingRefused> started) throws Exception {
        return switch (started) {
            case Outcome.Done<Run, ListingRefused>(Run run) -> {
                new RunWatch(house, terminal).await(run.id());
                yield Optional.empty();
            }
            case Outcome.Refused<Run, ListingRefused>(ListingRefused reason) -> Optional.of(reason);
        };
    }

    private void print(IntakeReport report, boolean accepted) {
        if (asJson) {
            terminal.json(report);
            return;
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
                    case ListingRefused.NotKept _ -> "messages/files";
                    case ListingRefused.NotEntitled _,
                            ListingRefused.NotNow _,
                            ListingRefused.ColumnMissing _,
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
