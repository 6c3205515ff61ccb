package id.payung.intake;

import id.payung.access.Office;
import id.payung.audit.AuditTrail;
import id.payung.files.FileRefused;
import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.ListingKind;
import id.payung.intake.reading.Mapping;
import id.payung.intake.reading.MappingRefused;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The beginning of a list: its file is kept, its columns are found and confirmed. */
@Component
class Uploading {
    private static final String MEDIA_TYPE = "application/octet-stream";

    private final StoredFiles files;
    private final ListingFile reading;
    private final ListingLog log;
    private final AuditTrail audit;

    Uploading(StoredFiles files, ListingFile reading, ListingLog log, AuditTrail audit) {
        this.files = files;
        this.reading = reading;
        this.log = log;
        this.audit = audit;
    }

    Outcome<Listing, ListingRefused> upload(Office office, String fileName, InputStream content) {
        if (!Acting.required().may(Permission.UPLOAD_LISTINGS, office.territory())) {
            return Outcome.refused(new ListingRefused.NotEntitled());
        }
        Outcome<StoredFile, FileRefused> stored =
                files.store(content, fileName, MEDIA_TYPE, office.territory());
        return switch (stored) {
            case Outcome.Done<StoredFile, FileRefused>(StoredFile file) -> open(office, file);
            case Outcome.Refused<StoredFile, FileRefused>(FileRefused reason) ->
                    Outcome.refused(new ListingRefused.NotKept(reason));
        };
    }

    private Outcome<Listing, ListingRefused> open(Office office, StoredFile file) {
        ListingKind kind = ListingKind.USULAN;
        Map<Column, String> remembered = log.remembered(office.id(), kind);
        Outcome<Mapping, Refusal> found = reading.mapping(file, kind, remembered);
        return switch (found) {
            case Outcome.Done<Mapping, Refusal>(Mapping mapping) ->
                    Outcome.done(keep(office, file, mapping, null));
            case Outcome.Refused<Mapping, Refusal>(MappingRefused.Incomplete reason) ->
                    Outcome.done(keep(office, file, reason.soFar(), Complaint.of(reason)));
            case Outcome.Refused<Mapping, Refusal>(Refusal reason) -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield Outcome.refused(new ListingRefused.Unreadable(Complaint.of(reason)));
            }
        };
    }

    private Listing keep(
            Office office, StoredFile file, Mapping mapping, @Nullable Complaint complaint) {
        UUID id = log.open(ListingKind.USULAN, office, file, mapping, complaint);
        audit.record(
                "listing.uploaded",
                "listing",
                id,
                office.territory(),
                Map.of("office", office.code(), "sha256", file.sha256()));
        return log.find(id).orElseThrow();
    }

    /** The columns as the row names them that a person points at; as before where it cannot be. */
    Mapping headedBy(Listing listing, Mapping before, int row) {
        return reading.mappingIn(
                        listing,
                        before.tab(),
                        log.remembered(listing.office(), listing.kind()),
                        row)
                .fold(pointedAt -> pointedAt, _ -> before);
    }

    Outcome<Listing, ListingRefused> confirm(Listing listing, Mapping mapping) {
        if (!Listings.may(Permission.UPLOAD_LISTINGS, listing)) {
            return Outcome.refused(new ListingRefused.NotEntitled());
        }
        if (!ListingSteps.mayBeChecked(listing.state())) {
            return Outcome.refused(new ListingRefused.NotNow(listing.state()));
        }
        Optional<Column> missing = mapping.missing(listing.kind());
        if (missing.isPresent()) {
            return Outcome.refused(new ListingRefused.ColumnMissing(missing.get().printed()));
        }
        log.clear(listing.id());
        log.remember(listing, mapping);
        audit.record("listing.mapped", "listing", listing.id(), listing.territory(), Map.of());
        return Outcome.done(log.find(listing.id()).orElseThrow());
    }
}
