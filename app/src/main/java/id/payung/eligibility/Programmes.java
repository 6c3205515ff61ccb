package id.payung.eligibility;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
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

/** The programmes of help; readable by everybody, like any rule. */
@Component
@Transactional
public class Programmes {
    private static final String SELECT =
            "select id, code, name, territory, criteria from eligibility.programme ";

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Programmes(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Opens a programme run by the government of the territory; codes are unique in the nation. */
    public Outcome<Programme, EligibilityRefused> open(
            String code, String name, TerritoryCode territory, Criteria criteria) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS, territory)) {
            return Outcome.refused(new EligibilityRefused.NotPermitted());
        }
        UUID id = RecordId.next();
        String text = CriteriaText.write(criteria);
        int opened =
                jdbc.sql(
                                """
                                insert into eligibility.programme (id, code, name, territory, criteria)
                                values (?, ?, ?, ?, ?::jsonb) on conflict (code) do nothing
                                """)
                        .params(id, code, name, territory.value(), text)
                        .update();
        if (opened == 0) {
            return Outcome.refused(new EligibilityRefused.CodeTaken(code));
        }
        audit.record(
                "programme.opened",
                "programme",
                id,
                territory,
                Map.of("code", code, "criteria", text));
        return Outcome.done(new Programme(id, code, name, territory, criteria));
    }

    @Transactional(readOnly = true)
    public Optional<Programme> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query((row, _) -> read(row)).optional();
    }

    @Transactional(readOnly = true)
    public Optional<Programme> withCode(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query((row, _) -> read(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Programme> list() {
        return jdbc.sql(SELECT + "order by name, id").query((row, _) -> read(row)).list();
    }

    private static Programme read(ResultSet row) throws SQLException {
        return new Programme(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                CriteriaText.read(row.getString("criteria")));
    }
}
