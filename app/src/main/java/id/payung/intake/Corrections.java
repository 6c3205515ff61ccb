package id.payung.intake;

import id.payung.audit.AuditTrail;
import id.payung.intake.reading.CorrectionFile;
import id.payung.intake.reading.Finding;
import id.payung.intake.reading.ListingReading;
import id.payung.intake.reading.ReadRow;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.sheets.SheetFormat;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The refused rows of a list, as they were typed, with a column that says what to mend: one of the
 * few files that hold whole NIKs, so each is on the audit trail.
 */
@Component
@Transactional
public class Corrections {
    private final ListingLog log;
    private final ListingFile files;
    private final FindingLines findings;
    private final AuditTrail audit;

    Corrections(ListingLog log, ListingFile files, FindingLines findings, AuditTrail audit) {
        this.log = log;
        this.files = files;
        this.findings = findings;
        this.audit = audit;
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @return how many rows were written; empty when the actor does not see the list
     */
    public Optional<Outcome<Long, ListingRefused>> write(
            UUID listing, SheetFormat format, Locale locale, OutputStream to) {
        return log.find(listing).map(found -> write(found, format, locale, to));
    }

    private Outcome<Long, ListingRefused> write(
            Listing listing, SheetFormat format, Locale locale, OutputStream to) {
        if (!Listings.may(Permission.UPLOAD_LISTINGS, listing)) {
            return Outcome.refused(new ListingRefused.NotEntitled());
        }
        if (listing.tally() == null || listing.mapping() == null) {
            return Outcome.refused(new ListingRefused.NotNow(listing.state()));
        }
        ListingReading reading = files.reading(listing, listing.mapping()).orElseThrow();
        long written;
        try (Stream<Finding> toMend = findings.toMend(listing.id());
                CorrectionFile file = CorrectionFile.on(to, listing.columns(), format, locale)) {
            Mending mending = new Mending(toMend.iterator(), file);
            reading.read(mending::visit);
            written = mending.written;
        }
        audit.record(
                "listing.corrections-exported",
                "listing",
                listing.id(),
                listing.territory(),
                Map.of("rows", written));
        return Outcome.done(written);
    }

    /** Walks the findings beside the rows: both come in the order of the file. */
    private static final class Mending {
        private final Iterator<Finding> findings;
        private final CorrectionFile file;
        private @Nullable Finding next;
        private long written;

        Mending(Iterator<Finding> findings, CorrectionFile file) {
            this.findings = findings;
            this.file = file;
            advance();
        }

        /** Answers false when no refused row is left. */
        boolean visit(ReadRow row) {
            List<Finding> ofRow = new ArrayList<>(2);
            while (next != null && next.row() == row.row()) {
                ofRow.add(next);
                advance();
            }
            if (!ofRow.isEmpty()) {
                file.add(row.toMend(), ofRow);
                written++;
            }
            return next != null;
        }

        private void advance() {
            next = findings.hasNext() ? findings.next() : null;
        }
    }
}
