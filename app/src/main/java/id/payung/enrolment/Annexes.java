package id.payung.enrolment;

import id.payung.audit.AuditTrail;
import id.payung.registry.Occupation;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Annexes of decrees: the people with their whole NIKs, one of the few papers that bear them. It is
 * handed only to who may see identity numbers in the decree's territory and says what for; each is
 * on the audit trail. Rows are read as they are written, so that fifty thousand need no room.
 */
@Component
@Transactional
public class Annexes {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String NAMED =
            """
            select w.territory, w.nik_from, w.nik_cipher, w.name, w.born_on, w.occupation,
                null::boolean as joins, null::date as starts_on, null::text as why
            from enrolment.decree_member m join registry.worker w on w.id = m.worker
            where m.decree = :decree and m.left_out is null
            order by w.territory, w.name_key, w.id
            """;
    private static final String CHANGED =
            """
            select w.territory, w.nik_from, w.nik_cipher, w.name, w.born_on, w.occupation,
                w.id = s.joining as joins, s.starts_on, s.why
            from enrolment.seat_change s join registry.worker w on w.id in (s.leaving, s.joining)
            where s.amendment = :decree and s.left_out is null
            order by w.territory, w.name_key, w.id
            """;

    private final DecreeRows decrees;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail audit;

    Annexes(DecreeRows decrees, JdbcClient jdbc, Vault vault, AuditTrail audit) {
        this.decrees = decrees;
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
    }

    /**
     * Writes the annex.
     *
     * @param reason what it is needed for; kept on the trail
     * @return how many people it names; empty when there is no such decree
     */
    public Optional<Outcome<Long, DecreeRefused>> write(
            UUID decree, String reason, AnnexPaper paper) {
        return decrees.find(decree).map(found -> write(found, reason.strip(), paper));
    }

    private Outcome<Long, DecreeRefused> write(Decree decree, String reason, AnnexPaper paper) {
        if (!Acting.required().may(Permission.REVEAL_IDENTITY, decree.territory())) {
            return Outcome.refused(new DecreeRefused.NotPermitted());
        }
        Optional<DecreeRefused> unreasoned = SecondReading.unreasoned(reason);
        if (unreasoned.isPresent()) {
            return Outcome.refused(unreasoned.get());
        }
        paper.begin(decree);
        long written;
        try (Stream<AnnexLine> lines = lines(decree)) {
            written = lines.peek(paper::line).mapToInt(_ -> 1).asLongStream().sum();
        }
        paper.end();
        audit.record(
                "decree.annex_exported",
                "decree",
                decree.id(),
                decree.territory(),
                Map.of("rows", written, "reason", reason));
        return Outcome.done(written);
    }

    private Stream<AnnexLine> lines(Decree decree) {
        return jdbc
                .sql(decree.isAmendment() ? CHANGED : NAMED)
                .withFetchSize(ROWS_AT_ONCE)
                .param("decree", decree.id())
                .query((row, _) -> line(row))
                .stream();
    }

    private AnnexLine line(ResultSet row) throws SQLException {
        String occupation = row.getString("occupation");
        return new AnnexLine(
                new TerritoryCode(row.getString("territory")),
                vault.open(
                        SealedField.NIK,
                        row.getObject("nik_from", UUID.class),
                        row.getBytes("nik_cipher")),
                row.getString("name"),
                row.getObject("born_on", LocalDate.class),
                occupation == null ? null : Occupation.valueOf(occupation),
                change(row));
    }

    private static AnnexLine.@Nullable Change change(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("starts_on", LocalDate.class);
        return from == null
                ? null
                : new AnnexLine.Change(
                        row.getBoolean("joins"), YearMonth.from(from), row.getString("why"));
    }
}
