package id.payung.intake;

import id.payung.intake.FindingLine.Severity;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Finding;
import id.payung.postgres.ListOrder;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
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

    private final JdbcClient jdbc;
    private final Vault vault;

    FindingLines(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Page<FindingLine> page(Listing listing, RowFilter filter, int after, int size) {
        RowFilter.Condition condition = filter.condition(listing.id());
        List<Integer> rows = rows(listing.id(), filter, after, size + 1);
        if (rows.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        int last = rows.get(Math.min(rows.size(), size) - 1);
        List<Object> values = new ArrayList<>(List.of(listing.id(), after, last));
        String which = "";
        if (!filter.isAll()) {
            which = " and " + condition.sql();
            values.addAll(condition.values());
        }
        List<FindingLine> lines =
                jdbc.sql(
                                SELECT
                                        + "where f.listing = ? and f.row_no > ? and f.row_no <= ?"
                                        + which
                                        + " order by f.row_no, f.severity, f.col")
                        .params(values)
                        .query((row, _) -> line(row, mayRead(listing)))
                        .list();
        return new Page<>(lines, rows.size() > size ? String.valueOf(last) : null);
    }

    private List<Integer> rows(UUID listing, RowFilter filter, int after, int limit) {
        RowFilter.Condition condition = filter.condition(listing);
        List<Object> values = new ArrayList<>(List.of(listing, after));
        String which = "";
        if (!filter.isAll()) {
            which =
                    " and exists (select from intake.row r where r.row_no = f.row_no and "
                            + condition.sql()
                            + ")";
            values.addAll(condition.values());
        }
        values.add(limit);
        return jdbc.sql(
                        "select distinct f.row_no from intake.finding f where f.listing = ? and f.row_no > ?"
                                + which
                                + " order by f.row_no limit ?")
                .params(values)
                .query((row, _) -> Integer.valueOf(row.getInt(1)))
                .list();
    }

    IntakeReport report(Listing listing, Locale locale) {
        Tally tally = Objects.requireNonNull(listing.tally());
        List<IntakeReport.Line> lines =
                jdbc
                        .sql(SELECT + "where f.listing = ? order by f.row_no, f.severity, f.col")
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
                                + "where f.listing = ? and r.status = 'REFUSED' and f.severity <> 'NOTE' order by f.row_no, f.severity, f.col")
                .param(listing)
                .withFetchSize(1000)
                .query((row, _) -> line(row, false).finding())
                .stream();
    }

    /** Hands over those that the filter means, one by one; how many. */
    long export(UUID listing, RowFilter filter, Consumer<FindingLine> to) {
        String which = filter.isAll() ? "" : " and " + filter.sql(listing);
        return ListOrder.each(
                jdbc.sql(
                                SELECT
                                        + "where f.listing = ?"
                                        + which
                                        + " order by f.row_no, f.severity, f.col")
                        .param(listing),
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
