package id.payung.intake;

import id.payung.audit.AuditTrail;
import id.payung.intake.reading.Finding;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the rows of one check from the staging tables to the list. */
@Component
class CheckedRows {
    /** So many new rows mislead the planner until the tables are counted again. */
    private static final int WORTH_COUNTING = 5_000;

    private final JdbcClient jdbc;
    private final Staging staging;
    private final Courses courses;
    private final ListingLog log;
    private final AuditTrail audit;

    CheckedRows(
            JdbcClient jdbc, Staging staging, Courses courses, ListingLog log, AuditTrail audit) {
        this.jdbc = jdbc;
        this.staging = staging;
        this.courses = courses;
        this.log = log;
        this.audit = audit;
    }

    void begin(Listing listing) {
        log.clear(listing.id());
        staging.clear();
    }

    void take(Listing listing, Batch batch) {
        staging.take(batch);
        courses.of(listing).staged(listing);
    }

    void complete(Listing listing, List<Finding> ofFile) {
        courses.of(listing).check(listing);
        ofFile.forEach(finding -> keep(listing, finding));
        Tally tally = log.tally(listing.id());
        if (tally.rows() >= WORTH_COUNTING) {
            jdbc.sql("analyze intake.row, intake.finding").update();
        }
        log.checked(listing.id(), tally);
        audit.record(
                "listing.checked",
                "listing",
                listing.id(),
                listing.territory(),
                Map.of("rows", tally.rows(), "refused", tally.refused()));
    }

    private void keep(Listing listing, Finding finding) {
        jdbc.sql(
                        """
                        insert into intake.finding (listing, row_no, col, code, severity, territory, record, args)
                        values (?, 0, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        listing.id(),
                        finding.column(),
                        finding.code(),
                        finding.severity().name(),
                        listing.territory().value(),
                        listing.id(),
                        finding.args().toArray(String[]::new))
                .update();
    }
}
