package id.payung.eligibility.verification;

import id.payung.audit.AuditTrail;
import id.payung.eligibility.verification.VisitFilter.Late;
import id.payung.eligibility.verification.VisitFilter.Standing;
import id.payung.postgres.ListOrder;
import id.payung.registry.Occupation;
import id.payung.registry.PersonNames;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Backlog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom to visit, in the order of the doors: by village, RW, RT and name. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class WorkLists {
    private static final String FROM =
            """
            from registry.worker w
            left join eligibility.verification v on v.worker = w.id and v.standing
            """;
    private static final String TO_VISIT =
            """
            (w.died_on is null and (v.worker is null or v.found_on < :stale
               or v.result = 'MOVED' and v.detail is not null))
            """;
    private static final String GOOD =
            "(v.result in ('FOUND', 'CORRECTED') and v.found_on >= :stale)";
    private static final String BAD = "(v.result in ('DIED', 'EMPLOYED', 'UNWILLING'))";
    private static final String FILTER =
            """
            where w.territory >= :low and w.territory < :high
              and case :standing when 'TO_VISIT' then %s when 'GOOD' then %s when 'BAD' then %s else true end
              and (:result::text is null or v.result = :result)
              and (:key = '' or w.name_key >= :key and w.name_key < :key || '~')
              and (:registered::timestamptz is null or w.registered_at < :registered
                   and (v.worker is null or v.found_on < :visited))
            """
                    .formatted(TO_VISIT, GOOD, BAD);
    // Said only where it is asked: so the database begins with those few, not with everybody.
    private static final String LACKING =
            """
              and exists (select from eligibility.assessment a
                          where a.worker = w.id and a.programme = :programme
                            and a.open_conditions = '{VERIFIED}')
            """;
    private static final ListOrder ORDER =
            ListOrder.of("w.id")
                    .along("w.territory", "coalesce(w.rw, '')", "coalesce(w.rt, '')", "w.name_key")
                    .or("nama", "w.name_key")
                    .or("lahir", "w.born_on")
                    .or("pekerjaan", "coalesce(w.occupation_text, w.occupation, '')")
                    .or("hasil", "coalesce(v.result, '')");

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    WorkLists(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public long count(VisitFilter filter) {
        return filtered("select count(*) " + FROM + where(filter), filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Those whom nobody has met yet have waited since they were known. */
    public Backlog backlog(VisitFilter filter) {
        return filtered(
                        "select count(*) as waiting, min(w.registered_at) filter (where v.worker is"
                                + " null) as oldest, null::date as due "
                                + FROM
                                + where(filter),
                        filter)
                .query((row, _) -> Backlog.read(row))
                .single();
    }

    /** From door to door, or in the order asked for. */
    public Page<VisitLine> list(VisitFilter filter, Position position, int size) {
        List<VisitLine> found =
                asked(filter, position, "limit " + (size + 1)).query((row, _) -> line(row)).list();
        return Page.of(found, size, VisitLine::worker);
    }

    private StatementSpec asked(VisitFilter filter, Position position, String limit) {
        return filtered(
                lines() + where(filter) + ORDER.sql(position, FROM + where(filter)) + limit,
                filter);
    }

    /** Hands over everybody meant, in the same order, NIKs masked; an audited export. */
    @Transactional
    public void export(VisitFilter filter, Position position, Consumer<VisitLine> line) {
        export("worklist.exported", filter, position, line);
    }

    /** The same for the sheet that is carried from door to door, on which the NIKs are whole. */
    @Transactional
    public void exportToFill(VisitFilter filter, Consumer<VisitLine> line) {
        export("worklist.handed-out", filter, Position.FIRST, line);
    }

    /** The same for the form that is printed, on which they are whole for who opened the area. */
    @Transactional
    public void print(VisitFilter filter, Consumer<VisitLine> line) {
        export("worklist.printed", filter, Position.FIRST, line);
    }

    private void export(
            String action, VisitFilter filter, Position position, Consumer<VisitLine> line) {
        long exported =
                ListOrder.each(
                        asked(filter, position.beginning(), ""), (row, _) -> line(row), line);
        audit.record(
                action,
                "territory",
                Acting.required().account(),
                filter.territory(),
                Map.of("rows", exported));
    }

    /**
     * One line for each area one level below in which somebody lives, in the order of the codes.
     */
    public List<VisitCounts> byArea(VisitFilter filter) {
        TerritoryCode.Level level = below(filter.territory().level());
        return filtered(
                        """
                        select left(w.territory, :length) as area, count(*) as workers,
                            count(*) filter (where %s) as to_visit, count(*) filter (where %s) as good,
                            count(*) filter (where %s) as bad
                        %s %s and length(w.territory) >= :length group by 1 order by 1
                        """
                                .formatted(TO_VISIT, GOOD, BAD, FROM, where(filter)),
                        filter.standing(Standing.ALL))
                .param("length", level.codeLength())
                .query(
                        (row, _) ->
                                new VisitCounts(
                                        new TerritoryCode(row.getString("area")),
                                        row.getLong("workers"),
                                        row.getLong("to_visit"),
                                        row.getLong("good"),
                                        row.getLong("bad")))
                .list();
    }

    private static TerritoryCode.Level below(TerritoryCode.Level level) {
        return switch (level) {
            case NATION -> TerritoryCode.Level.PROVINCE;
            case PROVINCE -> TerritoryCode.Level.REGENCY;
            case REGENCY -> TerritoryCode.Level.DISTRICT;
            case DISTRICT, VILLAGE -> TerritoryCode.Level.VILLAGE;
        };
    }

    private static String lines() {
        return """
        select w.id, w.name, w.nik_masked, w.born_on, w.sex, w.occupation, w.occupation_text, w.address,
            w.rt, w.rw, w.territory, v.result, v.found_on, v.officer,
            (select o.name from access.office o where o.id = v.recorded_office) as office
        """
                + FROM;
    }

    private static String where(VisitFilter filter) {
        return filter.programme() == null ? FILTER : FILTER + LACKING;
    }

    private StatementSpec filtered(String sql, VisitFilter filter) {
        @Nullable Late late = filter.late();
        return jdbc.sql(sql)
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~")
                .param("standing", filter.standing().name())
                .param("result", filter.result() == null ? null : filter.result().name())
                .param("programme", filter.programme())
                .param("key", PersonNames.key(filter.name()))
                .param("stale", filter.staleBefore())
                .param("registered", late == null ? null : startOf(late.registeredBefore()))
                .param("visited", late == null ? null : late.visitedBefore());
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(JAKARTA).toOffsetDateTime();
    }

    private static VisitLine line(ResultSet row) throws SQLException {
        @Nullable String result = row.getString("result");
        return new VisitLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("nik_masked"),
                row.getObject("born_on", LocalDate.class),
                row.getString("sex").equals("F") ? Sex.FEMALE : Sex.MALE,
                occupation(row),
                text(row, "address"),
                text(row, "rt"),
                text(row, "rw"),
                new TerritoryCode(row.getString("territory")),
                result == null ? null : VisitResult.Kind.valueOf(result),
                row.getObject("found_on", LocalDate.class),
                row.getString("officer"),
                row.getString("office"));
    }

    private static String occupation(ResultSet row) throws SQLException {
        @Nullable String words = row.getString("occupation_text");
        @Nullable String code = row.getString("occupation");
        return words != null ? words : code == null ? "" : Occupation.valueOf(code).label();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? "" : text;
    }
}
