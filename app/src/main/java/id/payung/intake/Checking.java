package id.payung.intake;

import id.payung.intake.reading.ListingReading;
import id.payung.intake.reading.Mapping;
import id.payung.runs.Progress;
import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetRead;
import id.payung.sheets.SheetReading;
import id.payung.sheets.SheetRefused;
import id.payung.vault.Vault;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks a list in one transaction: after a kill the list is as it was before, and the check begins
 * again with the same result.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Checking {
    static final String READ = "read";
    static final String COMPARE = "check";

    private final ListingLog log;
    private final ListingFile files;
    private final CheckedRows checked;
    private final AmbiguousPlaces places;
    private final Vault vault;

    Checking(
            ListingLog log,
            ListingFile files,
            CheckedRows checked,
            AmbiguousPlaces places,
            Vault vault) {
        this.log = log;
        this.files = files;
        this.checked = checked;
        this.places = places;
        this.vault = vault;
    }

    void check(UUID id, Progress progress) {
        Listing listing = log.claim(id).orElseThrow();
        if (listing.state() != ListingState.CHECKING) {
            return;
        }
        Mapping mapping = Objects.requireNonNull(listing.mapping(), "a list without a mapping");
        progress.step(READ, 0);
        Outcome<ListingReading, Refusal> prepared = files.reading(listing, mapping);
        switch (prepared) {
            case Outcome.Done<ListingReading, Refusal>(ListingReading reading) ->
                    read(listing, reading, progress);
            case Outcome.Refused<ListingReading, Refusal>(Refusal reason) ->
                    refuse(listing, reason);
        }
    }

    private void read(Listing listing, ListingReading reading, Progress progress) {
        long total = reading.facts().rows();
        progress.step(READ, total);
        checked.begin(listing);
        switch (parse(listing, reading, progress)) {
            case SheetRefused refused -> refuse(listing, refused);
            case SheetRead _ -> {
                progress.step(COMPARE, total);
                checked.complete(listing, reading.facts().findings());
            }
        }
    }

    private SheetReading parse(Listing listing, ListingReading reading, Progress progress) {
        LocalDate submitted = files.submittedOn(listing);
        Parsing parsing =
                new Parsing(
                        listing.columns(),
                        new StagedColumns(vault, submitted),
                        places.placing(listing),
                        vault);
        try {
            return Pipeline.run(
                    taker -> parsing.read(reading, taker),
                    batch -> {
                        checked.take(listing, batch);
                        progress.reached(batch.reached());
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while checking", e);
        }
    }

    private void refuse(Listing listing, Refusal reason) {
        log.clear(listing.id());
        log.refused(listing.id(), Complaint.of(reason));
    }
}
