package id.payung.access;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offices known to Payung; their names are readable from everywhere. */
@Component
@Transactional
public class Offices {
    private static final String SELECT =
            "select id, code, name, kind, territory from access.office ";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,39}");
    private static final int LONGEST_NAME = 150;

    private final JdbcClient jdbc;
    private final OfficeList list;
    private final Territories territories;
    private final AuditTrail audit;

    Offices(JdbcClient jdbc, OfficeList list, Territories territories, AuditTrail audit) {
        this.jdbc = jdbc;
        this.list = list;
        this.territories = territories;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<Office> withCode(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query((row, _) -> OfficeList.office(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Office> withId(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, _) -> OfficeList.office(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Office> inside(TerritoryCode territory) {
        return jdbc.sql(SELECT + "where territory ^@ ? order by territory, code")
                .param(territory.value())
                .query((row, _) -> OfficeList.office(row))
                .list();
    }

    /** The offices in whose areas the actor manages accounts, by area or in the order asked for. */
    @SeenBy(Permission.MANAGE_ACCOUNTS)
    @Transactional(readOnly = true)
    public List<OfficeLine> page(OfficeFilter filter, Position position, int limit) {
        return list.page(filter, position, limit);
    }

    @SeenBy(Permission.MANAGE_ACCOUNTS)
    @Transactional(readOnly = true)
    public long count(OfficeFilter filter) {
        return list.count(filter);
    }

    /**
     * Opens an office that nobody has opened.
     *
     * @param code unique in the nation; of a government empty or its area's own
     */
    public Outcome<Office, OfficeRefused> add(
            String code, String name, Office.Kind kind, TerritoryCode territory) {
        return objection(code, name, kind, territory)
                .<Outcome<Office, OfficeRefused>>map(Outcome::refused)
                .orElseGet(
                        () ->
                                Outcome.done(
                                        open(
                                                chosen(code, kind, territory),
                                                name.strip(),
                                                kind,
                                                territory)));
    }

    private Optional<OfficeRefused> objection(
            String code, String name, Office.Kind kind, TerritoryCode territory) {
        String chosen = chosen(code, kind, territory);
        if (!Acting.required().may(Permission.MANAGE_ACCOUNTS, territory)) {
            return Optional.of(new OfficeRefused.NotAllowed());
        }
        if (!isArea(territory)) {
            return Optional.of(new OfficeRefused.AreaUnknown());
        }
        if (!kind.sitsAt(territory.level())) {
            return Optional.of(new OfficeRefused.AreaOfOtherLevel());
        }
        boolean ofAnArea = TerritoryCode.parse(chosen).isPresent();
        if (!CODE.matcher(chosen).matches()
                || (kind.governs() ? !chosen.equals(territory.value()) : ofAnArea)) {
            return Optional.of(new OfficeRefused.CodeUnusable(chosen));
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            return Optional.of(new OfficeRefused.NameMissing());
        }
        return withCode(chosen).map(_ -> new OfficeRefused.CodeTaken(chosen));
    }

    private boolean isArea(TerritoryCode territory) {
        return territory.equals(TerritoryCode.INDONESIA) || territories.find(territory).isPresent();
    }

    private static String chosen(String code, Office.Kind kind, TerritoryCode territory) {
        return code.isBlank() && kind.governs() ? territory.value() : code.strip();
    }

    /**
     * Opens the offices of all districts and villages of an area that have none yet.
     *
     * @return how many were opened
     */
    public Outcome<Integer, OfficeRefused> openGovernments(TerritoryCode territory) {
        if (!Acting.required().may(Permission.MANAGE_ACCOUNTS, territory)) {
            return Outcome.refused(new OfficeRefused.NotAllowed());
        }
        List<Government> all =
                territories.inside(territory).stream()
                        .flatMap(area -> Government.of(area).stream())
                        .toList();
        int opened = insert(all);
        if (opened > 0) {
            audit.record(
                    "offices.opened",
                    "territory",
                    RecordId.next(),
                    territory,
                    Map.of("offices", opened));
        }
        return Outcome.done(opened);
    }

    private int insert(List<Government> governments) {
        return jdbc.sql(
                        """
                        insert into access.office (id, code, name, kind, territory)
                        select * from unnest(:ids::uuid[], :codes::text[], :names::text[], :kinds::text[], :codes::text[])
                        on conflict (code) do nothing
                        """)
                .param("ids", governments.stream().map(_ -> RecordId.next()).toArray(UUID[]::new))
                .param("codes", governments.stream().map(Government::code).toArray(String[]::new))
                .param("names", governments.stream().map(Government::name).toArray(String[]::new))
                .param(
                        "kinds",
                        governments.stream().map(one -> one.kind().name()).toArray(String[]::new))
                .update();
    }

    /**
     * Opens an office, or returns the one that already has the code. Nobody is asked to: without
     * the care of accounts there, it is a bug.
     */
    public Office open(String code, String name, Office.Kind kind, TerritoryCode territory) {
        Authority.demand(territory);
        UUID id = RecordId.next();
        int opened =
                jdbc.sql(
                                """
                        insert into access.office (id, code, name, kind, territory) values (?, ?, ?, ?, ?)
                        on conflict (code) do nothing
                        """)
                        .params(id, code, name, kind.name(), territory.value())
                        .update();
        if (opened == 1) {
            audit.record(
                    "office.opened", "office", id, territory, Map.of("code", code, "kind", kind));
        }
        return withCode(code).orElseThrow();
    }
}
