package id.payung.intake;

import id.payung.access.Office;
import id.payung.audit.AuditTrail;
import id.payung.files.FileRefused;
import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.ListingColumns;
import id.payung.intake.reading.Mapping;
import id.payung.intake.reading.MappingRefused;
import id.payung.intake.reading.Remembered;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.sheets.Tab;
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
    private final ListingKinds kinds;
    private final AuditTrail audit;

    Uploading(
            StoredFiles files,
            ListingFile reading,
            ListingLog log,
            ListingKinds kinds,
            AuditTrail audit) {
        this.files = files;
        this.reading = reading;
        this.log = log;
        this.kinds = kinds;
        this.audit = audit;
    }

    Outcome<Listing, ListingRefused> upload(Office office, SentFile sent, InputStream content) {
        if (!Acting.required().may(Permission.UPLOAD_LISTINGS, office.territory())) {
            return Outcome.refused(new ListingRefused.NotEntitled());
        }
        Optional<ListingRefused> unknown = unknown(sent);
        if (unknown.isPresent()) {
            return Outcome.refused(unknown.get());
        }
        Outcome<StoredFile, FileRefused> stored =
                files.store(content, sent.name(), MEDIA_TYPE, office.territory());
        return switch (stored) {
            case Outcome.Done<StoredFile, FileRefused>(StoredFile file) -> open(office, sent, file);
            case Outcome.Refused<StoredFile, FileRefused>(FileRefused reason) ->
                    Outcome.refused(new ListingRefused.NotKept(reason));
        };
    }

    private Optional<ListingRefused> unknown(SentFile sent) {
        Optional<ListingColumns> columns = kinds.columns(sent.kind());
        if (columns.isEmpty()) {
            return Optional.of(new ListingRefused.UnknownKind(sent.kind(), kinds.codes()));
        }
        return sent.told().keySet().stream()
                .filter(name -> columns.get().named(name).isEmpty())
                .findFirst()
                .map(
                        name ->
                                new ListingRefused.UnknownColumn(
                                        name,
                                        columns.get().all().stream()
                                                .map(Column::printed)
                                                .toList()));
    }

    private Outcome<Listing, ListingRefused> open(Office office, SentFile sent, StoredFile file) {
        ListingColumns columns = kinds.columns(sent.kind()).orElseThrow();
        Remembered remembered = log.remembered(office.id(), sent.kind());
        Outcome<Mapping, Refusal> found = reading.mapping(file, columns, remembered);
        return switch (found) {
            case Outcome.Done<Mapping, Refusal>(Mapping mapping) ->
                    Outcome.done(keep(office, sent, file, told(sent, mapping), null));
            case Outcome.Refused<Mapping, Refusal>(MappingRefused.Incomplete reason) -> {
                Mapping mapping = told(sent, reason.soFar());
                yield Outcome.done(
                        keep(office, sent, file, mapping, complaint(reason, mapping, columns)));
            }
            case Outcome.Refused<Mapping, Refusal>(Refusal reason) -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield Outcome.refused(new ListingRefused.Unreadable(Complaint.of(reason)));
            }
        };
    }

    /** What is missing still, once it is known what was told beside the file. */
    private static @Nullable Complaint complaint(
            MappingRefused.Incomplete reason, Mapping mapping, ListingColumns columns) {
        return mapping.missing(columns)
                .map(
                        column ->
                                Complaint.of(
                                        reason instanceof MappingRefused.MissingColumn
                                                ? new MappingRefused.MissingColumn(column, mapping)
                                                : reason))
                .orElse(null);
    }

    private Mapping told(SentFile sent, Mapping mapping) {
        return mapping.saying(kinds.told(sent.kind(), sent.told()));
    }

    private Listing keep(
            Office office,
            SentFile sent,
            StoredFile file,
            Mapping mapping,
            @Nullable Complaint complaint) {
        UUID id = log.open(sent.kind(), office, file, mapping, complaint);
        audit.record(
                "listing.uploaded",
                "listing",
                id,
                office.territory(),
                Map.of("office", office.code(), "kind", sent.kind(), "sha256", file.sha256()));
        return log.find(id).orElseThrow();
    }

    /** The columns as sheet and row name them that a person points at; else as before. */
    Mapping pointedAt(Listing listing, Mapping before, int tab, @Nullable Integer row) {
        Tab wanted =
                reading.tabs(listing).stream()
                        .filter(one -> one.index() == tab)
                        .findFirst()
                        .orElse(before.tab());
        return reading.mappingOn(
                        listing, wanted, log.remembered(listing.office(), listing.kind()), row)
                .fold(pointedAt -> pointedAt.saying(before.same()), _ -> before);
    }

    Outcome<Listing, ListingRefused> confirm(Listing listing, Mapping mapping) {
        if (!Listings.may(Permission.UPLOAD_LISTINGS, listing)) {
            return Outcome.refused(new ListingRefused.NotEntitled());
        }
        if (!ListingSteps.mayBeChecked(listing.state())) {
            return Outcome.refused(new ListingRefused.NotNow(listing.state()));
        }
        Optional<Column> missing = mapping.missing(listing.columns());
        if (missing.isPresent()) {
            return Outcome.refused(new ListingRefused.ColumnMissing(missing.get().printed()));
        }
        log.clear(listing.id());
        log.remember(listing, mapping, reading.tabs(listing).size() > 1);
        audit.record("listing.mapped", "listing", listing.id(), listing.territory(), Map.of());
        return Outcome.done(log.find(listing.id()).orElseThrow());
    }
}
