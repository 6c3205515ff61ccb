package id.payung.law;

import id.payung.audit.AuditTrail;
import id.payung.rules.law.ParameterValue;
import id.payung.rules.law.Version;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who confirmed which value of the law, when, and on which page of which text. */
@Component
@Transactional
public class Confirmations {
    private static final int LONGEST = 200;

    private final ConfirmationRows rows;
    private final LawInForce inForce;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Confirmations(
            ConfirmationRows rows,
            LawInForce inForce,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.rows = rows;
        this.inForce = inForce;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Confirmation> list() {
        return rows.list();
    }

    /**
     * Records that the value was read in its source.
     *
     * @param from first day of the version
     * @return empty when there is no such version
     */
    public Optional<Outcome<UUID, ConfirmationRefused>> confirm(
            String path, LocalDate from, String source, String page) {
        return version(path, from).map(version -> confirm(path, version, source, page));
    }

    private Outcome<UUID, ConfirmationRefused> confirm(
            String path, Version<ParameterValue> version, String source, String page) {
        Actor actor = Acting.required();
        if (!actor.may(Permission.KEEP_LAW)) {
            return Outcome.refused(new ConfirmationRefused.NotPermitted());
        }
        if (!isFilled(source) || !isFilled(page)) {
            return Outcome.refused(new ConfirmationRefused.SourceMissing());
        }
        UUID id = RecordId.next();
        LocalDate from = version.basis().from();
        int confirmed =
                jdbc.sql(
                                """
                                insert into law.confirmation
                                    (id, path, starts_on, digest, source, page, confirmed_by, confirmer, confirmed_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                id,
                                path,
                                from,
                                ConfirmationRows.digest(version),
                                source.strip(),
                                page.strip(),
                                actor.account(),
                                actor.name(),
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update();
        if (confirmed == 0) {
            return Outcome.refused(new ConfirmationRefused.ConfirmedAlready());
        }
        audit.record(
                "law.confirmed",
                "law_parameter",
                id,
                actor.holding(Permission.KEEP_LAW).territories().getFirst(),
                Map.of("path", path, "from", from.toString(), "source", source, "page", page));
        inForce.forgetAfterCommit();
        return Outcome.done(id);
    }

    private Optional<Version<ParameterValue>> version(String path, LocalDate from) {
        return inForce.law().parameters().stream()
                .filter(parameter -> parameter.path().equals(path))
                .flatMap(parameter -> parameter.values().versions().stream())
                .filter(version -> version.basis().from().equals(from))
                .findFirst();
    }

    private static boolean isFilled(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }
}
