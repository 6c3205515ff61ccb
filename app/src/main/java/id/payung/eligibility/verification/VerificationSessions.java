package id.payung.eligibility.verification;

import id.payung.audit.AuditTrail;
import id.payung.registry.Identity;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Verification work needs the NIK in full, to be held against the card in the worker's hand. An
 * entitled officer opens a territory once, which is on the trail, and sees its numbers until the
 * session ends; no reason is asked row by row.
 */
@Component
@Transactional
public class VerificationSessions {
    static final Duration LONGEST = Duration.ofHours(8);

    private final JdbcClient jdbc;
    private final Workers workers;
    private final AuditTrail audit;
    private final Clock clock;

    VerificationSessions(JdbcClient jdbc, Workers workers, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.workers = workers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens the territory for the actor; while it is open already, nothing is written. */
    public Outcome<Instant, VerificationRefused> open(TerritoryCode territory) {
        if (!isEntitled(territory)) {
            return Outcome.refused(new VerificationRefused.NotPermitted());
        }
        Optional<Instant> running = endOf(territory);
        if (running.isPresent()) {
            return Outcome.done(running.get());
        }
        UUID id = RecordId.next();
        Instant ends = clock.instant().plus(LONGEST);
        jdbc.sql(
                        """
                        insert into eligibility.verification_session (id, account, territory, opened_at, ends_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        Acting.required().account(),
                        territory.value(),
                        time(clock.instant()),
                        time(ends))
                .update();
        audit.record("verification.opened", "verification", id, territory, Map.of());
        return Outcome.done(ends);
    }

    /** Whether the actor sees the numbers of the territory now. */
    @Transactional(readOnly = true)
    public boolean isOpen(TerritoryCode territory) {
        return isEntitled(territory) && endOf(territory).isPresent();
    }

    /** The lines with their NIKs in full where the actor has opened the lines' territory. */
    @Transactional(readOnly = true)
    public List<VisitLine> unmasked(TerritoryCode territory, List<VisitLine> lines) {
        if (!isOpen(territory)) {
            return lines;
        }
        Map<UUID, Identity> identities =
                workers.identities(
                        lines.stream()
                                .filter(line -> territory.contains(line.territory()))
                                .map(VisitLine::worker)
                                .toList());
        return lines.stream()
                .map(
                        line -> {
                            Identity known = identities.get(line.worker());
                            return known == null ? line : line.withNik(known.nik());
                        })
                .toList();
    }

    private static boolean isEntitled(TerritoryCode territory) {
        return Acting.required().may(Permission.VERIFY_WORKERS, territory)
                && Acting.required().may(Permission.REVEAL_IDENTITY, territory);
    }

    private Optional<Instant> endOf(TerritoryCode territory) {
        return jdbc.sql(
                        """
                        select max(ends_at) from eligibility.verification_session
                        where account = ? and ends_at > ? and starts_with(?, territory)
                        """)
                .params(Acting.required().account(), time(clock.instant()), territory.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
