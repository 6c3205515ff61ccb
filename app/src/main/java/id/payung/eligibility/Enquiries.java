package id.payung.eligibility;

import id.payung.audit.AuditTrail;
import id.payung.registry.FullIdentities;
import id.payung.registry.FullIdentities.Person;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the insurer whether people are active already: batches whose files hold whole NIKs, so that
 * making and writing one needs the permission, a reason and an entry on the trail.
 */
@Component
@Transactional
public class Enquiries {
    private static final int SHORTEST_REASON = 10;

    private final EnquiryRows rows;
    private final FullIdentities identities;
    private final AuditTrail audit;
    private final Clock clock;

    Enquiries(EnquiryRows rows, FullIdentities identities, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.identities = identities;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many would be asked about: judged well but for the answer, and nobody asked lately. */
    @SeenBy(Permission.REVEAL_IDENTITY)
    @Transactional(readOnly = true)
    public long toAsk(Programme programme, TerritoryCode territory) {
        return rows.toAsk(programme, territory, LocalDate.now(clock));
    }

    /** A batch of all who are to be asked about. */
    public Outcome<Enquiry, EnquiryRefused> ask(
            Programme programme, TerritoryCode territory, String reason) {
        Actor actor = Acting.required();
        if (!actor.may(Permission.REVEAL_IDENTITY, territory)) {
            return Outcome.refused(new EnquiryRefused.NotEntitled());
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            return Outcome.refused(new EnquiryRefused.NoReason());
        }
        LocalDate today = LocalDate.now(clock);
        if (rows.toAsk(programme, territory, today) == 0) {
            return Outcome.refused(new EnquiryRefused.Nobody());
        }
        UUID id = RecordId.next();
        int people =
                rows.open(id, programme, territory, reason.strip(), actor, clock.instant(), today);
        audit.record(
                "insurer.asked",
                "enquiry",
                id,
                territory,
                Map.of("programme", programme.code(), "people", people, "reason", reason.strip()));
        return Outcome.done(rows.find(id).orElseThrow());
    }

    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public Optional<Enquiry> find(UUID enquiry) {
        return rows.find(enquiry);
    }

    /** Newest first. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<Enquiry> latest(int limit) {
        return rows.latest(limit);
    }

    /**
     * Hands over the people of a batch with whole NIKs.
     *
     * @return how many; empty when the actor does not see the batch
     */
    public Optional<Outcome<Long, EnquiryRefused>> write(UUID enquiry, Consumer<Person> to) {
        return rows.find(enquiry).map(found -> write(found, to));
    }

    private Outcome<Long, EnquiryRefused> write(Enquiry enquiry, Consumer<Person> to) {
        if (!Acting.required().may(Permission.REVEAL_IDENTITY, enquiry.territory())) {
            return Outcome.refused(new EnquiryRefused.NotEntitled());
        }
        long written = identities.of(EnquiryRows.WORKERS, Map.of("enquiry", enquiry.id()), to);
        audit.record(
                "insurer.file-written",
                "enquiry",
                enquiry.id(),
                enquiry.territory(),
                Map.of("people", written, "reason", enquiry.reason()));
        return Outcome.done(written);
    }
}
