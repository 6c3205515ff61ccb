package id.payung.enrolment;

import id.payung.enrolment.Decree.Decided;
import id.payung.enrolment.Decree.Prepared;
import id.payung.enrolment.Decree.State;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Rows of decrees as records, and the one definition of which decrees a filter means. */
@Component
class DecreeRows {
    private static final String SELECT =
            """
            select d.*, f.name as fund_name, o.name as office_name
            from enrolment.decree d
            join funding.fund f on f.id = d.fund
            join access.office o on o.id = d.office
            """;
    // A decree is listed where its own territory lies within the reader's, or around it.
    private static final String FILTER =
            """
            where (:state::text is null or d.state = :state)
              and (:fund::uuid is null or d.fund = :fund)
              and (:notBy::uuid is null or d.prepared_by <> :notBy)
              and (d.territory ^@ any (:scopes::text[])
                   or exists (select from unnest(:scopes::text[]) as s where s ^@ d.territory))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DecreeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Decree> find(UUID id) {
        return jdbc.sql(SELECT + "where d.id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Held until the transaction ends. */
    Optional<Decree> locked(UUID id) {
        jdbc.sql("select id from enrolment.decree where id = ? for update")
                .param(id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
        return find(id);
    }

    long count(DecreeFilter filter, Actor reader) {
        return filtered("select count(*) from enrolment.decree d " + FILTER, filter, reader)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Since when the first of them waits for its next step. */
    @Nullable Instant oldest(DecreeFilter filter, Actor reader) {
        return filtered(
                        "select min(coalesce(d.submitted_at, d.prepared_at)) from enrolment.decree d "
                                + FILTER,
                        filter,
                        reader)
                .query((row, _) -> Optional.ofNullable(instant(row, "min")))
                .single()
                .orElse(null);
    }

    List<Decree> list(DecreeFilter filter, Actor reader, @Nullable UUID after, int limit) {
        return filtered(
                        SELECT
                                + FILTER
                                + "and (:after::uuid is null or d.id < :after) order by d.id desc limit :limit",
                        filter,
                        reader)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    void submitted(Decree decree) {
        jdbc.sql("update enrolment.decree set state = 'SUBMITTED', submitted_at = ? where id = ?")
                .params(now(), decree.id())
                .update();
    }

    void decided(Decree decree, State state, Actor by, @Nullable String reason) {
        jdbc.sql(
                        """
                        update enrolment.decree set state = :state, decided_by = :by, decided_by_name = :name,
                            decided_at = :at, reason = :reason
                        where id = :id
                        """)
                .param("state", state.name())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", now())
                .param("reason", reason)
                .param("id", decree.id())
                .update();
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private StatementSpec filtered(String sql, DecreeFilter filter, Actor reader) {
        return jdbc.sql(sql)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("fund", filter.fund())
                .param("notBy", filter.notBy())
                .param(
                        "scopes",
                        reader.territories().stream()
                                .map(TerritoryCode::value)
                                .toArray(String[]::new));
    }

    private static Decree read(ResultSet row) throws SQLException {
        return new Decree(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("fund", UUID.class),
                row.getString("fund_name"),
                row.getString("office_name"),
                new TerritoryCode(row.getString("territory")),
                row.getObject("legal_basis", UUID.class),
                new Months(
                        YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                        YearMonth.from(row.getObject("ends_on", LocalDate.class)).minusMonths(1)),
                State.valueOf(row.getString("state")),
                new Prepared(
                        row.getObject("prepared_by", UUID.class),
                        row.getString("prepared_by_name"),
                        row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                        instant(row, "submitted_at")),
                decided(row));
    }

    private static @Nullable Decided decided(ResultSet row) throws SQLException {
        Instant at = instant(row, "decided_at");
        return at == null
                ? null
                : new Decided(
                        row.getObject("decided_by", UUID.class),
                        row.getString("decided_by_name"),
                        at,
                        row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
