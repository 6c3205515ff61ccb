package id.payung.intake;

import id.payung.audit.AuditTrail;
import id.payung.intake.Difference.Part;
import id.payung.shared.Page;
import id.payung.shared.Position;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands in a list and what the check said of it, as far as the actor may see. */
@Component
@Transactional(readOnly = true)
public class ListingContents {
    private final JdbcClient jdbc;
    private final ListingLog log;
    private final FindingLines findings;
    private final AuditTrail audit;

    ListingContents(JdbcClient jdbc, ListingLog log, FindingLines findings, AuditTrail audit) {
        this.jdbc = jdbc;
        this.log = log;
        this.findings = findings;
        this.audit = audit;
    }

    public long count(UUID listing, RowFilter filter) {
        RowFilter.Condition condition = filter.condition(listing);
        return jdbc.sql("select count(*) from intake.row r where " + condition.sql())
                .params(condition.values())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /**
     * The findings of {@code size} rows of the file, row by row, those on the whole file first.
     *
     * @param position behind which row of the file to go on
     */
    public Page<FindingLine> findings(UUID listing, RowFilter filter, Position position, int size) {
        return log.find(listing)
                .map(found -> findings.page(found, filter, position, size))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    /** Everything found, in the words of a language; empty before the check. */
    public Optional<IntakeReport> report(UUID listing, Locale locale) {
        return log.find(listing)
                .filter(found -> found.tally() != null)
                .map(found -> findings.report(found, locale));
    }

    /** Empty when the office has no earlier list, or this one was not checked yet. */
    public Optional<Difference> difference(UUID listing) {
        return log.find(listing)
                .map(Listing::previous)
                .map(
                        previous ->
                                new Difference(
                                        previous,
                                        count(listing, previous, Part.JOINED),
                                        count(listing, previous, Part.LEFT),
                                        count(listing, previous, Part.CHANGED)));
    }

    /**
     * Hands over the findings that the filter means, in the same order and without what stands in
     * the cells; an audited export.
     */
    @Transactional
    public void exportFindings(
            UUID listing, RowFilter filter, Position position, Consumer<FindingLine> to) {
        log.find(listing)
                .ifPresent(
                        found ->
                                audit.record(
                                        "listing.findings-exported",
                                        "listing",
                                        listing,
                                        found.territory(),
                                        Map.of(
                                                "rows",
                                                findings.export(listing, filter, position, to))));
    }

    private long count(UUID listing, UUID previous, Part part) {
        return jdbc.sql("select count(*) from intake.row r " + DifferenceSql.where(part))
                .param("listing", listing)
                .param("previous", previous)
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
