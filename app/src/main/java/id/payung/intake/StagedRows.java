package id.payung.intake;

import id.payung.intake.reading.Column;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one list while its kind judges or keeps them: the temporary table {@value #TABLE}, to
 * be read by set-based SQL. Each has {@code row_no}, its {@code id} for ever, {@code worker} and
 * {@code territory} of the person meant, {@code own} (an object of the kind's own values by the
 * code of their column; a NIK is its blind index in hexadecimal), {@code decile}, and {@code
 * status}, null until somebody decides. Rows that say nothing readable, or of nobody known, are
 * refused before.
 */
public final class StagedRows {
    public static final String TABLE = "arriving";

    private final JdbcClient jdbc;
    private final Listing listing;
    private final LocalDate day;

    StagedRows(JdbcClient jdbc, Listing listing, LocalDate day) {
        this.jdbc = jdbc;
        this.listing = listing;
        this.day = day;
    }

    public UUID listing() {
        return listing.id();
    }

    public UUID office() {
        return listing.office();
    }

    /** Where the office is that sent the list. */
    public TerritoryCode territory() {
        return listing.territory();
    }

    /** The day on which the list was sent. */
    public LocalDate day() {
        return day;
    }

    /**
     * Refuses rows with a finding.
     *
     * @param code with the module's name and a point before it
     * @param query gives {@code row_no} and, for the words, {@code args text[]}
     */
    public int refuse(Column column, String code, String query, Map<String, ?> params) {
        int found = find("REFUSED", column, code, query, params);
        jdbc.sql(
                        """
                        update arriving a set status = 'REFUSED' from arriving_finding f
                        where f.row_no = a.row_no and f.code = ? and f.severity = 'REFUSED'
                        """)
                .param(code)
                .update();
        return found;
    }

    /** Warns of something that does not stop the row. */
    public int warn(Column column, String code, String query, Map<String, ?> params) {
        int found = find("WARNING", column, code, query, params);
        jdbc.sql(
                        """
                        update arriving a set warned = true from arriving_finding f
                        where f.row_no = a.row_no and f.code = ? and not a.warned
                        """)
                .param(code)
                .update();
        return found;
    }

    /** Tells something good to know. */
    public int note(Column column, String code, String query, Map<String, ?> params) {
        return find("NOTE", column, code, query, params);
    }

    /** Marks rows of which nothing is kept, because it is known already; query gives row_no. */
    public int same(String query, Map<String, ?> params) {
        return mark(RowStatus.SAME, query, params);
    }

    /** Marks rows that replace what another list said; query gives row_no. */
    public int changed(String query, Map<String, ?> params) {
        return mark(RowStatus.CHANGED, query, params);
    }

    private int mark(RowStatus status, String query, Map<String, ?> params) {
        return jdbc.sql(
                        "update arriving a set status = '%s' from (%s) q where q.row_no = a.row_no and a.status is null"
                                .formatted(status.name(), query))
                .params(params)
                .update();
    }

    private int find(
            String severity, Column column, String code, String query, Map<String, ?> params) {
        return jdbc.sql(
                        """
                        insert into arriving_finding (row_no, col, code, severity, territory, record, args)
                        select a.row_no, :findingColumn, :findingCode, :findingSeverity, a.territory, a.id, q.args
                        from (%s) q join arriving a on a.row_no = q.row_no
                        where a.status is null
                        """
                                .formatted(query))
                .param("findingColumn", column.printed())
                .param("findingCode", code)
                .param("findingSeverity", severity)
                .params(params)
                .update();
    }
}
