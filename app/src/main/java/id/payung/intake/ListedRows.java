package id.payung.intake;

import id.payung.audit.AuditTrail;
import id.payung.intake.Difference.Part;
import id.payung.postgres.ListOrder;
import id.payung.shared.Page;
import id.payung.shared.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of a list as a list of their own: in the order of the file or another, and as a file.
 */
@Component
@Transactional(readOnly = true)
public class ListedRows {
    private static final ListOrder ORDER =
            ListOrder.of("r.id")
                    .along("r.row_no")
                    .or("baris", "r.row_no")
                    .or("nama", "coalesce(r.name_key, '')")
                    .or("lahir", "coalesce(r.born_on, r.nik_born_on, 'infinity')")
                    .or("pekerjaan", "coalesce(r.occupation, '')")
                    .or("wilayah", "r.territory")
                    .or("hasil", "r.status");

    private final JdbcClient jdbc;
    private final ListingLog log;
    private final AuditTrail audit;

    ListedRows(JdbcClient jdbc, ListingLog log, AuditTrail audit) {
        this.jdbc = jdbc;
        this.log = log;
        this.audit = audit;
    }

    /** Some rows of the list that the filter means. */
    public Page<RowLine> page(UUID listing, RowFilter filter, Position position, int size) {
        return Page.of(
                jdbc.sql(sql(listing, filter, position) + "limit " + (size + 1))
                        .query((row, _) -> RowLines.line(row))
                        .list(),
                size,
                RowLine::id);
    }

    /** Some rows of one part of how the list differs; none where the office had none before. */
    public Page<RowLine> differing(UUID listing, Part part, Position position, int size) {
        List<RowLine> found =
                differing(listing, part, position, "limit " + (size + 1))
                        .map(asked -> asked.query((row, _) -> RowLines.line(row)).list())
                        .orElse(List.of());
        return Page.of(found, size, RowLine::id);
    }

    /** Hands over all of them in the same order, with masked numbers; an audited export. */
    @Transactional
    public void export(UUID listing, RowFilter filter, Position position, Consumer<RowLine> to) {
        export(listing, jdbc.sql(sql(listing, filter, position.beginning())), to);
    }

    /** The same of one part of the difference. */
    @Transactional
    public void exportDiffering(UUID listing, Part part, Position position, Consumer<RowLine> to) {
        differing(listing, part, position.beginning(), "")
                .ifPresent(asked -> export(listing, asked, to));
    }

    private void export(UUID listing, StatementSpec asked, Consumer<RowLine> to) {
        long rows = ListOrder.each(asked, (row, _) -> RowLines.line(row), to);
        log.find(listing)
                .ifPresent(
                        found ->
                                audit.record(
                                        "listing.rows-exported",
                                        "listing",
                                        listing,
                                        found.territory(),
                                        Map.of("rows", rows)));
    }

    private Optional<StatementSpec> differing(
            UUID listing, Part part, Position position, String limit) {
        String meant = DifferenceSql.where(part);
        String order = ORDER.sql(position, "from intake.row r " + meant);
        return log.find(listing)
                .map(Listing::previous)
                .map(
                        previous ->
                                jdbc.sql(RowLines.SELECT + meant + order + limit)
                                        .param("listing", listing)
                                        .param("previous", previous));
    }

    private static String sql(UUID listing, RowFilter filter, Position position) {
        String meant = "from intake.row r where " + filter.sql(listing);
        return RowLines.SELECT + "where " + filter.sql(listing) + ORDER.sql(position, meant);
    }
}
