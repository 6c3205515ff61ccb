package id.payung.intake;

import id.payung.intake.FindingLine.Severity;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Finding;
import id.payung.postgres.ListOrder;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the check said of a list, read back from its rows. */
@Component
class FindingLines {
    private static final String SELECT =
            """
            select f.row_no, f.col, f.code, f.severity, f.args, f.value, f.record, r.name, r.nik_masked
            from intake.finding f left join intake.row r on r.listing = f.listing and r.row_no = f.row_no
            """;

    private static final String TOGETHER = " order by f.row_no, f.severity, f.col";
    private static final ListOrder ORDER =
            ListOrder.numbered("x.row_no")
                    .or("baris", "x.row_no")
                    .or("kolom", "x.col")
                    .or("masalah", "x.problem");

    private final JdbcClient jdbc;
    private final Vault vault;

    FindingLines(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** What was found on some rows of the file; all that was found on one row stays together. */
    Page<FindingLine> page(Listing listing, RowFilter filter, Position position, int size) {
        String meant = meant(listing.id(), filter);
        Page<Integer> rows =
                Page.of(
                        jdbc.sql(
                                        "select x.row_no "
                                                + meant
                                                + ORDER.sql(position, meant)
                                                + "limit "
                                                + (size + 1))
                                .query((row, _) -> Integer.valueOf(row.getInt(1)))
                                .list(),
                        size,
                        row -> row);
        Map<Integer, List<FindingLine>> found =
                jdbc
                        .sql(SELECT + "where f.listing = ? and f.row_no = any (?)" + TOGETHER)
                        .params(listing.id(), rows.items().toArray(Integer[]::new))
                        .query((row, _) -> line(row, mayRead(listing)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(line -> line.finding().row()));
        return new Page<>(
                rows.items().stream()
                        .flatMap(row -> found.getOrDefault(row, List.of()).stream())
                        .toList(),
                rows.next());
    }

    /** The rows of the file on which something was found, each with what stands first on it. */
    private static String meant(UUID listing, RowFilter filter) {
        return """
                from (select f.row_no, min(f.col) as col,
                             min(array_position('{REFUSED,WARNING,NOTE}', f.severity) || f.code) as problem
                      from intake.finding f where f.listing = '%s' %s group by f.row_no) x
                where true
                """
                .formatted(
                        listing,
                        filter.isAll()
                                ? ""
                                : "and exists (select from intake.row r where r.row_no = f.row_no and "
                                        + filter.sql(listing)
                                        + ")");
    }

    IntakeReport report(Listing listing, Locale locale) {
        Tally tally = Objects.requireNonNull(listing.tally());
        List<IntakeReport.Line> lines =
                jdbc
                        .sql(SELECT + "where f.listing = ?" + TOGETHER)
                        .param(listing.id())
                        .query((row, _) -> line(row, false).finding())
                        .list()
                        .stream()
                        .map(finding -> said(finding, locale))
                        .toList();
        return new IntakeReport(
                tally.rows(),
                tally.added(),
                tally.changed(),
                tally.same(),
                tally.duplicate(),
                tally.refused(),
                tally.warned(),
                lines);
    }

    /** The findings on refused rows, in the order of the file; to be closed. */
    Stream<Finding> toMend(UUID listing) {
        return jdbc
                .sql(
                        SELECT
                                + "where f.listing = ? and r.status = 'REFUSED' and f.severity <> 'NOTE'"
                                + TOGETHER)
                .param(listing)
                .withFetchSize(1000)
                .query((row, _) -> line(row, false).finding())
                .stream();
    }

    /** Hands over those that the filter means, one by one; how many. */
    long export(UUID listing, RowFilter filter, Position position, Consumer<FindingLine> to) {
        return ListOrder.each(
                jdbc.sql(
                                "select f.*, r.name, r.nik_masked from (select x.row_no, row_number() over ("
                                        + ORDER.sql(position.beginning(), "")
                                        + ") as at "
                                        + meant(listing, filter)
                                        + ") x"
                                        + """
                                          join intake.finding f on f.listing = :listing and f.row_no = x.row_no
                                          left join intake.row r on r.listing = f.listing and r.row_no = f.row_no
                                        order by x.at, f.severity, f.col
                                        """)
                        .param("listing", listing),
                (row, _) -> line(row, false),
                to);
    }

    private static IntakeReport.Line said(Finding finding, Locale locale) {
        return new IntakeReport.Line(
                finding.row(),
                finding.column(),
                finding.code(),
                finding.message(locale),
                finding.remedy(locale));
    }

    /** Whoever may send lists for this territory may see what stands in them. */
    private static boolean mayRead(Listing listing) {
        return Listings.may(Permission.UPLOAD_LISTINGS, listing)
                || Listings.may(Permission.REVEAL_IDENTITY, listing);
    }

    private FindingLine line(ResultSet row, boolean opened) throws SQLException {
        Severity severity = Severity.valueOf(row.getString("severity"));
        Finding finding =
                new Finding(
                        row.getInt("row_no"),
                        row.getString("col"),
                        row.getString("code"),
                        severity == Severity.REFUSED
                                ? id.payung.intake.reading.Severity.REFUSED
                                : id.payung.intake.reading.Severity.WARNING,
                        List.of((String[]) row.getArray("args").getArray()));
        return new FindingLine(finding, severity, opened ? content(row) : null);
    }

    private @Nullable String content(ResultSet row) throws SQLException {
        byte @Nullable [] sealed = row.getBytes("value");
        if (sealed != null) {
            return vault.open(SealedField.CELL, row.getObject("record", UUID.class), sealed);
        }
        return row.getString("col").equals(Column.NIK.printed())
                ? row.getString("nik_masked")
                : row.getString("col").equals(Column.NAME.printed()) ? row.getString("name") : null;
    }
}
