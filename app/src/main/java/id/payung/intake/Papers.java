package id.payung.intake;

import id.payung.audit.AuditTrail;
import id.payung.files.FileRefused;
import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of lists: added, taken away, and missed where a programme wants them. */
@Component
@Transactional
public class Papers {
    private final JdbcClient jdbc;
    private final ListingLog log;
    private final MissingPapers missing;
    private final StoredFiles files;
    private final Recording recording;

    Papers(
            JdbcClient jdbc,
            ListingLog log,
            MissingPapers missing,
            StoredFiles files,
            Recording recording) {
        this.jdbc = jdbc;
        this.log = log;
        this.missing = missing;
        this.files = files;
        this.recording = recording;
    }

    /** What each change of papers is recorded with. */
    @Component
    record Recording(AuditTrail audit, Clock clock) {
        void record(String action, Listing listing, PaperKind kind) {
            audit.record(
                    action,
                    "listing",
                    listing.id(),
                    listing.territory(),
                    Map.of("paper", kind.name()));
        }

        OffsetDateTime now() {
            return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        }
    }

    /** In the order in which they were added; empty when the list is not seen. */
    @Transactional(readOnly = true)
    public List<Paper> of(UUID listing) {
        return jdbc.sql(
                        """
                        select id, kind, file, file_name, added_by, added_at from intake.paper
                        where listing = ? and removed_at is null order by id
                        """)
                .param(listing)
                .query(
                        (row, _) ->
                                new Paper(
                                        row.getObject("id", UUID.class),
                                        PaperKind.valueOf(row.getString("kind")),
                                        row.getObject("file", UUID.class),
                                        row.getString("file_name"),
                                        row.getString("added_by"),
                                        row.getObject("added_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    /** What programmes want and does not lie there; those that block come first. */
    @Transactional(readOnly = true)
    public List<PaperRule> missing(UUID listing) {
        return log.find(listing).map(missing::of).orElse(List.of());
    }

    /** Adds a paper to a list; empty when the list is not seen. */
    public Optional<Outcome<Paper, ListingRefused>> add(
            UUID listing, PaperKind kind, String fileName, String mediaType, InputStream content) {
        return log.find(listing).map(found -> add(found, kind, fileName, mediaType, content));
    }

    private Outcome<Paper, ListingRefused> add(
            Listing listing,
            PaperKind kind,
            String fileName,
            String mediaType,
            InputStream content) {
        if (!Listings.may(Permission.UPLOAD_LISTINGS, listing)) {
            return Outcome.refused(new ListingRefused.NotEntitled());
        }
        Outcome<StoredFile, FileRefused> stored =
                files.store(content, fileName, mediaType, listing.territory());
        return switch (stored) {
            case Outcome.Refused<StoredFile, FileRefused>(FileRefused reason) ->
                    Outcome.refused(new ListingRefused.NotKept(reason));
            case Outcome.Done<StoredFile, FileRefused>(StoredFile file) -> {
                UUID id = RecordId.next();
                jdbc.sql(
                                """
                                insert into intake.paper (id, listing, territory, kind, file, file_name, added_by, added_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                """)
                        .params(
                                id,
                                listing.id(),
                                listing.territory().value(),
                                kind.name(),
                                file.id(),
                                file.name(),
                                Acting.required().name(),
                                recording.now())
                        .update();
                recording.record("listing.paper-added", listing, kind);
                yield Outcome.done(find(listing.id(), id).orElseThrow());
            }
        };
    }

    /** Takes a paper away; it stays on record. Only before the list is accepted. */
    public Optional<Outcome<Paper, ListingRefused>> remove(UUID listing, UUID paper) {
        return log.find(listing)
                .flatMap(found -> find(listing, paper).map(one -> remove(found, one)));
    }

    private Outcome<Paper, ListingRefused> remove(Listing listing, Paper paper) {
        if (!Listings.may(Permission.UPLOAD_LISTINGS, listing)) {
            return Outcome.refused(new ListingRefused.NotEntitled());
        }
        if (listing.state() == ListingState.ACCEPTED) {
            return Outcome.refused(new ListingRefused.NotNow(listing.state()));
        }
        jdbc.sql("update intake.paper set removed_at = ? where id = ?")
                .params(recording.now(), paper.id())
                .update();
        recording.record("listing.paper-removed", listing, paper.kind());
        return Outcome.done(paper);
    }

    /** A paper as it was handed in; empty when the list or the paper is not seen. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> file(UUID listing, UUID paper) {
        return find(listing, paper).flatMap(found -> files.find(found.file()));
    }

    private Optional<Paper> find(UUID listing, UUID paper) {
        return of(listing).stream().filter(one -> one.id().equals(paper)).findFirst();
    }
}
