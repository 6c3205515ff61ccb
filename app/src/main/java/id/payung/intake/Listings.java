package id.payung.intake;

import id.payung.access.Office;
import id.payung.intake.reading.Mapping;
import id.payung.runs.Progress;
import id.payung.runs.Run;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Lists of people on their way into the register: uploaded, mapped, checked, accepted, undone. A
 * list that the actor may not see answers empty; checking and accepting go on as runs.
 */
@Component
@Transactional
public class Listings {
    private final ListingLog log;
    private final Uploading uploading;
    private final ListingSteps steps;
    private final Undoing undoing;

    Listings(ListingLog log, Uploading uploading, ListingSteps steps, Undoing undoing) {
        this.log = log;
        this.uploading = uploading;
        this.steps = steps;
        this.undoing = undoing;
    }

    /**
     * Keeps the file and guesses its columns; nothing is read beyond that yet. A list whose columns
     * nobody could guess is kept with a complaint, for a person to {@link #confirmMapping say}.
     */
    public Outcome<Listing, ListingRefused> upload(
            Office office, SentFile sent, InputStream content) {
        return uploading.upload(office, sent, content);
    }

    /** A list of people proposed for cover. */
    public Outcome<Listing, ListingRefused> upload(
            Office office, String fileName, InputStream content) {
        return upload(office, SentFile.proposing(fileName), content);
    }

    @Transactional(readOnly = true)
    public Optional<Listing> find(UUID listing) {
        return log.find(listing);
    }

    /** Newest first, or in the order asked for. */
    @Transactional(readOnly = true)
    public Page<Listing> list(ListingFilter filter, Position position, int size) {
        List<Listing> found = log.recent(filter, position, size + 1);
        return Page.of(found, size, Listing::id);
    }

    @Transactional(readOnly = true)
    public long count(ListingFilter filter) {
        return log.count(filter);
    }

    /**
     * The columns as that sheet of the file and that row of it name them, for a person to confirm.
     *
     * @param tab the place of the sheet in the workbook, from 0
     * @param row as the spreadsheet shows it; 0 when the list has no headings, null to find them
     */
    @Transactional(readOnly = true)
    public Optional<Mapping> mappingPointedAt(UUID listing, int tab, @Nullable Integer row) {
        return log.find(listing)
                .flatMap(
                        found ->
                                Optional.ofNullable(found.mapping())
                                        .map(
                                                before ->
                                                        uploading.pointedAt(
                                                                found, before, tab, row)));
    }

    /** Which column holds what, as a person says; remembered for the office's next lists. */
    public Optional<Outcome<Listing, ListingRefused>> confirmMapping(
            UUID listing, Mapping mapping) {
        return claim(listing).map(found -> uploading.confirm(found, mapping));
    }

    /** Begins the check of every row; may be repeated until the list is accepted. */
    public Optional<Outcome<Run, ListingRefused>> check(UUID listing) {
        return claim(listing).map(steps::startCheck);
    }

    /**
     * Keeps the file and begins its check, in one step that happens whole or not at all.
     *
     * @param accept whether the good rows are accepted as soon as the check has ended, without
     *     anybody coming back for it; a list that cannot be read to its end is not
     * @return refused also where a person would have to say which column holds what
     */
    public Outcome<Listing, ListingRefused> takeIn(
            Office office, SentFile sent, InputStream content, boolean accept) {
        return switch (uploading.upload(office, sent, content)) {
            case Outcome.Refused<Listing, ListingRefused> refused -> refused;
            case Outcome.Done<Listing, ListingRefused>(Listing listing) ->
                    listing.complaint() == null
                            ? begun(
                                    listing,
                                    accept ? steps.startIntake(listing) : steps.startCheck(listing))
                            : undone(new ListingRefused.Unreadable(listing.complaint()));
        };
    }

    private static Outcome<Listing, ListingRefused> undone(ListingRefused reason) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(reason);
    }

    private Outcome<Listing, ListingRefused> begun(
            Listing listing, Outcome<Run, ListingRefused> check) {
        return switch (check) {
            case Outcome.Done<Run, ListingRefused> _ ->
                    Outcome.done(log.find(listing.id()).orElseThrow());
            case Outcome.Refused<Run, ListingRefused>(ListingRefused reason) -> undone(reason);
        };
    }

    /** The run at work on the list; none where it waits for a person. */
    @Transactional(readOnly = true)
    public Optional<Run> underway(UUID listing) {
        return log.find(listing).flatMap(steps::underway);
    }

    /** Begins to take the good rows into the register. */
    public Optional<Outcome<Run, ListingRefused>> accept(UUID listing) {
        return claim(listing).map(steps::startAcceptance);
    }

    /** Checks while the caller waits, for the command line. */
    public Optional<Outcome<Listing, ListingRefused>> checkNow(UUID listing, Progress progress) {
        return claim(listing).map(found -> steps.checkNow(found, progress));
    }

    /** Accepts while the caller waits, for the command line. */
    public Optional<Outcome<Listing, ListingRefused>> acceptNow(UUID listing, Progress progress) {
        return claim(listing).map(found -> steps.acceptNow(found, progress));
    }

    /** Takes back an accepted list: what it alone said is no longer known. */
    public Optional<Outcome<Listing, ListingRefused>> undo(UUID listing) {
        return log.find(listing).map(undoing::undo);
    }

    /** Gives up a list that was not accepted; its rows are forgotten, its file is kept. */
    public Optional<Outcome<Listing, ListingRefused>> discard(UUID listing) {
        return claim(listing).map(undoing::discard);
    }

    private Optional<Listing> claim(UUID listing) {
        return log.claim(listing).map(steps::released);
    }

    /** Whether the actor may do this with lists of this one's territory. */
    static boolean may(Permission permission, Listing listing) {
        return id.payung.shared.Acting.required().may(permission, listing.territory());
    }
}
