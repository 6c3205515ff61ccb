package id.payung.legalbases;

import id.payung.audit.AuditTrail;
import id.payung.legalbases.LegalBasis.Kind;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts that give a fund its money and a decree its force; readable by everybody. */
@Component
@Transactional
public class LegalBases {
    private static final String SELECT =
            "select id, kind, number, dated, ends_on, title, territory, file from legalbases.legal_basis ";

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    LegalBases(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Registers a text of the territory's government. */
    public Outcome<LegalBasis, LegalBasisRefused> register(
            Kind kind, String number, LocalDate dated, String title, TerritoryCode territory) {
        return register(kind, number, dated, null, title, territory);
    }

    /**
     * Registers a text that holds until a day.
     *
     * @param endsOn its last day, not before it is dated; {@code null} where it names none
     */
    public Outcome<LegalBasis, LegalBasisRefused> register(
            Kind kind,
            String number,
            LocalDate dated,
            @Nullable LocalDate endsOn,
            String title,
            TerritoryCode territory) {
        Actor actor = Acting.required();
        if (!actor.may(Permission.MANAGE_FUNDS, territory)
                && !actor.may(Permission.PREPARE_DECREES, territory)) {
            return Outcome.refused(new LegalBasisRefused.NotPermitted());
        }
        UUID id = RecordId.next();
        int registered =
                jdbc.sql(
                                """
                                insert into legalbases.legal_basis (id, kind, number, dated, ends_on, title, territory)
                                values (:id, :kind, :number, :dated, :endsOn, :title, :territory)
                                on conflict (kind, number, territory) do nothing
                                """)
                        .param("id", id)
                        .param("kind", kind.name())
                        .param("number", number)
                        .param("dated", dated)
                        .param("endsOn", endsOn)
                        .param("title", title)
                        .param("territory", territory.value())
                        .update();
        if (registered == 0) {
            return Outcome.refused(new LegalBasisRefused.AlreadyRegistered(number));
        }
        audit.record(
                "legal_basis.registered",
                "legal_basis",
                id,
                territory,
                Map.of("kind", kind, "number", number, "dated", dated.toString()));
        return Outcome.done(
                new LegalBasis(id, kind, number, dated, endsOn, title, territory, null));
    }

    /** The text of this kind and number of the territory's government, where it is known. */
    @Transactional(readOnly = true)
    public Optional<LegalBasis> find(Kind kind, String number, TerritoryCode territory) {
        return jdbc.sql(SELECT + "where kind = ? and number = ? and territory = ?")
                .params(kind.name(), number, territory.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** Puts the scan beside a registered text that has none yet. */
    public Outcome<LegalBasis, LegalBasisRefused> attach(UUID legalBasis, UUID file) {
        LegalBasis text = find(legalBasis).orElseThrow();
        Actor actor = Acting.required();
        if (!actor.may(Permission.MANAGE_FUNDS, text.territory())) {
            return Outcome.refused(new LegalBasisRefused.NotPermitted());
        }
        jdbc.sql("update legalbases.legal_basis set file = ? where id = ? and file is null")
                .params(file, text.id())
                .update();
        audit.record(
                "legal_basis.scanned",
                "legal_basis",
                text.id(),
                text.territory(),
                Map.of("kind", text.kind(), "number", text.number()));
        return Outcome.done(find(text.id()).orElseThrow());
    }

    /** The texts of the area, of those around it and of those inside it, newest first. */
    @Transactional(readOnly = true)
    public List<LegalBasis> list(TerritoryCode area) {
        return jdbc.sql(
                        SELECT
                                + """
                                where territory ^@ :area or :area ^@ territory
                                order by dated desc, kind, number
                                """)
                .param("area", area.value())
                .query((row, _) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<LegalBasis> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query((row, _) -> read(row)).optional();
    }

    private static LegalBasis read(ResultSet row) throws SQLException {
        return new LegalBasis(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("title"),
                new TerritoryCode(row.getString("territory")),
                row.getObject("file", UUID.class));
    }
}
