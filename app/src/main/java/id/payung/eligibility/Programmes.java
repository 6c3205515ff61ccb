package id.payung.eligibility;

import id.payung.audit.AuditTrail;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
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
        if (!territory.contains(criteria.territory())) {
            return Outcome.refused(new EligibilityRefused.AreaOutside(territory));
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

    /**
     * Changes which papers a programme wants with its lists, and by when work is to be done. What
     * was accepted or approved before stays.
     */
    public Optional<Outcome<Programme, EligibilityRefused>> change(
            UUID programme, Map<PaperKind, Weight> papers, Deadlines deadlines) {
        return locked(programme).map(found -> change(found, papers, deadlines));
    }

    /** Held until the transaction ends. */
    Optional<Programme> locked(UUID id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    private Outcome<Programme, EligibilityRefused> change(
            Programme found, Map<PaperKind, Weight> papers, Deadlines deadlines) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS, found.territory())) {
            return Outcome.refused(new EligibilityRefused.NotPermitted());
        }
        Practice before = found.criteria().practice();
        Practice after = before.ruled(papers, deadlines);
        if (after.equals(before)) {
            return Outcome.done(found);
        }
        Criteria criteria = found.criteria().practising(after);
        jdbc.sql("update eligibility.programme set criteria = ?::jsonb where id = ?")
                .params(CriteriaText.write(criteria), found.id())
                .update();
        audit.record(
                "programme.rules_changed",
                "programme",
                found.id(),
                found.territory(),
                Map.of("from", rules(before), "to", rules(after)));
        return Outcome.done(
                new Programme(found.id(), found.code(), found.name(), found.territory(), criteria));
    }

    private static Map<String, Object> rules(Practice practice) {
        Map<String, Object> rules = new TreeMap<>();
        practice.papers().forEach((paper, weight) -> rules.put(paper.name(), weight.name()));
        rules.put("visit", practice.deadlines().visit());
        rules.put("answer", practice.deadlines().answer());
        rules.put("desk", practice.deadlines().desk());
        return rules;
    }

    /** Of those whose area holds this one or lies within it, the one nearest to it. */
    @Transactional(readOnly = true)
    public Optional<Programme> nearest(TerritoryCode area) {
        return nearest(area, _ -> true);
    }

    /** The same of those programmes only. */
    @Transactional(readOnly = true)
    public Optional<Programme> nearest(TerritoryCode area, Predicate<Programme> which) {
        return list().stream()
                .filter(which)
                .filter(one -> one.concerns(area))
                .max(Comparator.comparing(one -> one.territory().level()));
    }

    /** By when the actor's work of this kind is to be done: the nearest programme's rule. */
    @Transactional(readOnly = true)
    public Deadlines deadlines(Permission of) {
        return Acting.required().holding(of).territories().stream()
                .findFirst()
                .flatMap(this::nearest)
                .map(one -> one.criteria().practice().deadlines())
                .orElse(Deadlines.usual());
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
