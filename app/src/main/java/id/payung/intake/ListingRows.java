package id.payung.intake;

import id.payung.intake.reading.ListingColumns;
import id.payung.intake.reading.Mapping;
import id.payung.postgres.ListOrder;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a row of {@code intake.listing} becomes a {@link Listing}. */
@Component
class ListingRows {
    static final String FROM = "from intake.listing l join access.office o on o.id = l.office ";
    static final String SELECT =
            """
            select l.*, o.name as office_name,
                (select t.id from intake.listing t
                 where t.office = l.office and t.sha256 = l.sha256 and t.id < l.id and t.state <> 'DISCARDED'
                 order by t.id limit 1) as twin
            """
                    + FROM;
    static final ListOrder ORDER =
            ListOrder.of("l.id")
                    .newestFirst()
                    .or("berkas", "l.file_name")
                    .or("jenis", "l.kind")
                    .or("kantor", "o.name")
                    .or("diunggah", "l.uploaded_at")
                    .or("keadaan", "l.state");

    private final JsonMapper json;
    private final ListingKinds kinds;

    ListingRows(JsonMapper json, ListingKinds kinds) {
        this.json = json;
        this.kinds = kinds;
    }

    Listing listing(ResultSet row) throws SQLException {
        ListingColumns columns = kinds.columns(row.getString("kind")).orElseThrow();
        Mapping mapping = read(row, "mapping", Mapping.class);
        return new Listing(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                columns,
                kinds.accepting(row.getString("kind")),
                row.getObject("office", UUID.class),
                row.getString("office_name"),
                new TerritoryCode(row.getString("territory")),
                row.getObject("file", UUID.class),
                row.getString("file_name"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                ListingState.valueOf(row.getString("state")),
                row.getObject("previous", UUID.class),
                row.getObject("twin", UUID.class),
                mapping == null ? null : mapping.of(columns),
                read(row, "counts", Tally.class),
                read(row, "refusal", Complaint.class),
                row.getObject("uploaded_by", UUID.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                instant(row, "checked_at"),
                instant(row, "accepted_at"),
                instant(row, "undone_at"));
    }

    private <T> @Nullable T read(ResultSet row, String column, Class<T> type) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? null : json.readValue(text, type);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
