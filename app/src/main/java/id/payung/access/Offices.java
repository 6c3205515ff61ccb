package id.payung.access;

import id.payung.audit.AuditTrail;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offices known to Payung; their names are readable from everywhere. */
@Component
@Transactional
public class Offices {
    private static final String SELECT =
            "select id, code, name, kind, territory from access.office ";

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Offices(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<Office> withCode(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query((row, _) -> office(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Office> withId(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, _) -> office(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Office> inside(TerritoryCode territory) {
        return jdbc.sql(SELECT + "where territory ^@ ? order by territory, code")
                .param(territory.value())
                .query((row, _) -> office(row))
                .list();
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

    private static Office office(ResultSet row) throws SQLException {
        return new Office(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                Office.Kind.valueOf(row.getString("kind")),
                new TerritoryCode(row.getString("territory")));
    }
}
