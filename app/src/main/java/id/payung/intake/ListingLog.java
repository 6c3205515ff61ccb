package id.payung.intake;

import id.payung.access.Office;
import id.payung.files.StoredFile;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Mapping;
import id.payung.intake.reading.Remembered;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The books on lists: where each stands, how it is read, what came of it. */
@Component
class ListingLog {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ListingRows rows;
    private final Clock clock;

    ListingLog(JdbcClient jdbc, JsonMapper json, ListingRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
        this.clock = clock;
    }

    UUID open(
            String kind,
            Office office,
            StoredFile file,
            Mapping mapping,
            @Nullable Complaint complaint) {
        UUID id = RecordId.next();
        jdbc.sql(
                        """
                        insert into intake.listing (id, kind, office, territory, file, file_name, sha256, state,
                            mapping, refusal, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'UPLOADED', ?::jsonb, nullif(?, '')::jsonb, ?, ?)
                        """)
                .params(
                        id,
                        kind,
                        office.id(),
                        office.territory().value(),
                        file.id(),
                        file.name(),
                        HexFormat.of().parseHex(file.sha256()),
                        json.writeValueAsString(mapping),
                        complaint == null ? "" : json.writeValueAsString(complaint),
                        Acting.required().account(),
                        now())
                .update();
        return id;
    }

    Optional<Listing> find(UUID id) {
        return jdbc.sql(ListingRows.SELECT + "where l.id = ?")
                .param(id)
                .query((row, _) -> rows.listing(row))
                .optional();
    }

    /** The list with its row locked until the transaction ends, so that one thing happens to it. */
    Optional<Listing> claim(UUID id) {
        jdbc.sql("select id from intake.listing where id = ? for update")
                .param(id)
                .query((_, _) -> true)
                .list();
        return find(id);
    }

    /** The office's accepted lists of the same kind from the same file, the latest first. */
    List<UUID> acceptedTwins(UUID listing) {
        return jdbc.sql(
                        """
                        select t.id from intake.listing l
                        join intake.listing t on t.office = l.office and t.kind = l.kind and t.sha256 = l.sha256
                            and t.id <> l.id
                        where l.id = ? and t.state = 'ACCEPTED'
                        order by t.accepted_at desc, t.id desc
                        """)
                .param(listing)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    Optional<Listing> latestTwin(UUID listing) {
        return acceptedTwins(listing).stream().findFirst().flatMap(this::find);
    }

    /**
     * @param ofSeveral whether the workbook has other sheets, so that this one was chosen
     */
    void remember(Listing listing, Mapping mapping, boolean ofSeveral) {
        jdbc.sql(
                        """
                        update intake.listing set mapping = ?::jsonb, state = 'MAPPED', counts = null, refusal = null
                        where id = ?
                        """)
                .params(json.writeValueAsString(mapping), listing.id())
                .update();
        jdbc.sql(
                        """
                        insert into intake.remembered_mapping (office, kind, headings, tab)
                        values (?, ?, ?::jsonb, nullif(?, ''))
                        on conflict (office, kind) do update
                        set headings = intake.remembered_mapping.headings || excluded.headings,
                            tab = coalesce(excluded.tab, intake.remembered_mapping.tab)
                        """)
                .params(
                        listing.office(),
                        listing.kind(),
                        json.writeValueAsString(mapping.headings()),
                        ofSeveral ? mapping.tab().name() : "")
                .update();
    }

    Remembered remembered(UUID office, String kind) {
        return jdbc.sql(
                        "select headings, tab from intake.remembered_mapping where office = ? and kind = ?")
                .params(office, kind)
                .query(
                        (row, _) ->
                                new Remembered(
                                        json.readValue(
                                                row.getString("headings"),
                                                new TypeReference<Map<Column, String>>() {}),
                                        row.getString("tab")))
                .optional()
                .orElse(Remembered.NOTHING);
    }

    void move(UUID listing, ListingState state) {
        jdbc.sql("update intake.listing set state = ? where id = ?")
                .params(state.name(), listing)
                .update();
    }

    /** What is to follow is remembered with the list, so that it follows after a kill too. */
    void beginCheck(UUID listing, boolean acceptNext) {
        jdbc.sql("update intake.listing set state = 'CHECKING', accept_next = ? where id = ?")
                .params(acceptNext, listing)
                .update();
    }

    /** As though nobody had begun to check it. */
    void forgetCheck(UUID listing) {
        clear(listing);
        jdbc.sql(
                        """
                        update intake.listing set state = 'MAPPED', counts = null, refusal = null, accept_next = false
                        where id = ?
                        """)
                .param(listing)
                .update();
    }

    /** Whether the list was checked in order to be accepted; asked once. */
    boolean takeUpAcceptance(UUID listing) {
        return jdbc.sql(
                                """
                                update intake.listing set accept_next = false
                                where id = ? and state = 'CHECKED' and accept_next
                                """)
                        .param(listing)
                        .update()
                == 1;
    }

    void checked(UUID listing, Tally tally) {
        jdbc.sql(
                        """
                        update intake.listing l set state = 'CHECKED', counts = ?::jsonb, refusal = null, checked_at = ?,
                            previous = (select p.id from intake.listing p
                                where p.office = l.office and p.kind = l.kind and p.state = 'ACCEPTED' and p.id <> l.id
                                order by p.accepted_at desc limit 1)
                        where l.id = ?
                        """)
                .params(json.writeValueAsString(tally), now(), listing)
                .update();
    }

    void refused(UUID listing, Complaint complaint) {
        jdbc.sql(
                        "update intake.listing set state = 'REFUSED', refusal = ?::jsonb, counts ="
                                + " null where id = ?")
                .params(json.writeValueAsString(complaint), listing)
                .update();
    }

    void accepted(UUID listing, Tally tally, Instant at) {
        jdbc.sql(
                        """
                        update intake.listing l set state = 'ACCEPTED', counts = ?::jsonb, accepted_by = ?, accepted_at = ?,
                            previous = (select p.id from intake.listing p
                                where p.office = l.office and p.kind = l.kind and p.state = 'ACCEPTED' and p.id <> l.id
                                order by p.accepted_at desc limit 1)
                        where l.id = ?
                        """)
                .params(
                        json.writeValueAsString(tally),
                        Acting.required().account(),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                        listing)
                .update();
    }

    void undone(UUID listing, Instant at) {
        jdbc.sql(
                        "update intake.listing set state = 'UNDONE', undone_by = ?, undone_at = ? where id = ?")
                .params(
                        Acting.required().account(),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                        listing)
                .update();
    }

    /** Forgets what an earlier check made of the list's rows. */
    void clear(UUID listing) {
        for (String table : List.of("intake.finding", "intake.row")) {
            jdbc.sql("delete from " + table + " where listing = ?").param(listing).update();
        }
    }

    Tally tally(UUID listing) {
        return jdbc.sql(
                        """
                        select count(*), count(*) filter (where status = 'NEW'),
                            count(*) filter (where status = 'CHANGED'), count(*) filter (where status = 'SAME'),
                            count(*) filter (where status = 'DUPLICATE'), count(*) filter (where status = 'REFUSED'),
                            count(*) filter (where warned)
                        from intake.row where listing = ?
                        """)
                .param(listing)
                .query(
                        (row, _) ->
                                new Tally(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5),
                                        row.getLong(6),
                                        row.getLong(7)))
                .single();
    }

    List<Listing> recent(ListingFilter filter, Position position, int limit) {
        ListingFilter.Condition condition = filter.condition();
        return jdbc.sql(
                        ListingRows.SELECT
                                + "where "
                                + condition.sql()
                                + ListingRows.ORDER.sql(position, ListingRows.FROM + "where true")
                                + "limit "
                                + limit)
                .params(condition.values())
                .query((row, _) -> rows.listing(row))
                .list();
    }

    long count(ListingFilter filter) {
        ListingFilter.Condition condition = filter.condition();
        return jdbc.sql("select count(*) from intake.listing l where " + condition.sql())
                .params(condition.values())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
