package id.payung.enrolment;

import id.payung.enrolment.Decree.Agreement;
import id.payung.enrolment.Decree.Prepared;
import id.payung.enrolment.Decree.Signature;
import id.payung.enrolment.Decree.State;
import id.payung.postgres.ListOrder;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Position;
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
    // Running and ended are read off the signature, the months and the calendar.
    private static final String STATE =
            """
            case when d.in_force_at is not null and d.ends_on <= :today then 'ENDED'
                 when d.in_force_at is not null and d.starts_on <= :today then 'RUNNING'
                 else d.state end
            """;
    private static final String JOINS =
            """
            join funding.fund f on f.id = d.fund
            join access.office o on o.id = d.office
            """;
    private static final String SELECT =
            "select d.*, %s as standing, f.name as fund_name, o.name as office_name from enrolment.decree d "
                            .formatted(STATE)
                    + JOINS;
    private static final ListOrder ORDER =
            ListOrder.of("d.id")
                    .newestFirst()
                    .or("nomor", "d.number")
                    .or("judul", "d.title")
                    .or("dana", "f.name")
                    .or("masa", "d.starts_on")
                    .or("disiapkan", "d.prepared_at")
                    .or("keadaan", STATE);
    private static final String AGREEMENT_ENDS =
            "(select b.ends_on from legalbases.legal_basis b where b.id = d.agreement)";
    // A decree is listed where its own territory lies within the reader's, or around it.
    private static final String FILTER =
            """
            where (:state::text is null or %s = :state)
              and (:fund::uuid is null or d.fund = :fund)
              and (:notBy::uuid is null or d.prepared_by <> :notBy)
              and (:amends::uuid is null or d.amends = :amends)
              and (not :inForce or (d.in_force_at is not null and d.amends is null))
              and (:endsBy::date is null or d.ends_on - 1 <= :endsBy)
              and (:agreementEndsBy::date is null or %s <= :agreementEndsBy)
              and (not :withoutAgreement or (d.agreement_needed and d.agreement is null))
              and (d.territory ^@ any (:scopes::text[])
                   or exists (select from unnest(:scopes::text[]) as s where s ^@ d.territory))
            """
                    .formatted(STATE, AGREEMENT_ENDS);

    private final JdbcClient jdbc;
    private final Clock clock;

    DecreeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Decree> find(UUID id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id)
                .param("today", today())
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
        return filtered("select min(d.moved_at) from enrolment.decree d " + FILTER, filter, reader)
                .query((row, _) -> Optional.ofNullable(instant(row, "min")))
                .single()
                .orElse(null);
    }

    /** The last day of the first of them, or of its agreement where the filter asks for that. */
    @Nullable LocalDate firstEnd(DecreeFilter filter, Actor reader) {
        String end = filter.agreementEndsBy() == null ? "d.ends_on - 1" : AGREEMENT_ENDS;
        return filtered(
                        "select min(%s) as ends from enrolment.decree d ".formatted(end) + FILTER,
                        filter,
                        reader)
                .query((row, _) -> Optional.ofNullable(row.getObject("ends", LocalDate.class)))
                .single()
                .orElse(null);
    }

    List<Decree> list(DecreeFilter filter, Actor reader, Position position, int limit) {
        return filtered(
                        SELECT
                                + FILTER
                                + ORDER.sql(position, "from enrolment.decree d " + JOINS + FILTER)
                                + "limit :limit",
                        filter,
                        reader)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    /** An amendment of the decree that may still come into force. */
    Optional<Decree> openAmendment(Decree decree) {
        return jdbc.sql(
                        SELECT
                                + """
                                where d.amends = :id and d.state not in ('REJECTED', 'CANCELLED')
                                  and d.in_force_at is null
                                order by d.id limit 1
                                """)
                .param("id", decree.id())
                .param("today", today())
                .query((row, _) -> read(row))
                .optional();
    }

    /** Whether no other decree of the office has the number. */
    boolean mayBear(Decree decree, String number) {
        return jdbc.sql(
                        """
                        select not exists (select from enrolment.decree other join enrolment.decree d using (office)
                            where d.id = :id and other.id <> :id and other.number = :number)
                        """)
                .param("id", decree.id())
                .param("number", number)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    void leaveBehind(Decree decree, LeftBehind people) {
        jdbc.sql("insert into enrolment.left_behind values (?, ?, ?, ?)")
                .params(
                        decree.id(),
                        decree.territory().value(),
                        people.withoutSeat(),
                        people.overQuota())
                .update();
    }

    Optional<LeftBehind> leftBehind(UUID decree) {
        return jdbc.sql("select * from enrolment.left_behind where decree = ?")
                .param(decree)
                .query(
                        (row, _) ->
                                new LeftBehind(
                                        row.getLong("without_seat"), row.getLong("over_quota")))
                .optional();
    }

    void signed(Decree decree, SignedPaper paper, UUID scan) {
        jdbc.sql(
                        "update enrolment.decree set number = ?, signed_on = ?, signatory = ?, scan"
                                + " = ? where id = ?")
                .params(paper.number(), paper.signedOn(), paper.signatory(), scan, decree.id())
                .update();
    }

    void agreed(Decree decree, UUID agreement) {
        jdbc.sql("update enrolment.decree set agreement = ? where id = ?")
                .params(agreement, decree.id())
                .update();
    }

    void inForce(Decree decree) {
        jdbc.sql("update enrolment.decree set in_force_at = ? where id = ?")
                .params(now(), decree.id())
                .update();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private StatementSpec filtered(String sql, DecreeFilter filter, Actor reader) {
        return jdbc.sql(sql)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("fund", filter.fund())
                .param("notBy", filter.notBy())
                .param("amends", filter.amends())
                .param("inForce", filter.inForce())
                .param("withoutAgreement", filter.withoutAgreement())
                .param("endsBy", filter.endsBy())
                .param("agreementEndsBy", filter.agreementEndsBy())
                .param("today", today())
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
                State.valueOf(row.getString("standing")),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                new Prepared(
                        row.getObject("prepared_by", UUID.class),
                        row.getString("prepared_by_name"),
                        row.getObject("prepared_at", OffsetDateTime.class).toInstant()),
                new Agreement(
                        row.getBoolean("agreement_needed"), row.getObject("agreement", UUID.class)),
                signature(row),
                row.getObject("amends", UUID.class),
                instant(row, "in_force_at"));
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("signed_on", LocalDate.class);
        return on == null
                ? null
                : new Signature(on, row.getString("signatory"), row.getObject("scan", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
