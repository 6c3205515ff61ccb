package id.payung.eligibility.verification;

import id.payung.audit.AuditTrail;
import id.payung.eligibility.verification.VerificationRows.Visited;
import id.payung.registry.LifeEvent;
import id.payung.registry.LifeEvents;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The results of visits. A death, a move and a field put right enter the register with the result;
 * the workers are judged anew in the same transaction.
 */
@Component
@Transactional
public class Verifications {
    private final VerificationRows rows;
    private final LifeEvents life;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verifications(
            VerificationRows rows,
            LifeEvents life,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.life = life;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the visits of one day by one officer, all or none. Saying the same again changes
     * nothing.
     *
     * @param on the day on which the officer stood at the doors
     * @param officer who visited, by name; who records it may be somebody else
     * @return how many results are new
     */
    public Outcome<Integer, VerificationRefused> record(
            LocalDate on, String officer, List<Visit> visits) {
        Map<UUID, Visited> met = rows.visited(visits.stream().map(Visit::worker).toList());
        Optional<VerificationRefused> refusal = refusal(on, officer.strip(), visits, met);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<Visit> fresh = rows.unsaid(on, visits);
        if (!fresh.isEmpty()) {
            keep(on, officer.strip(), fresh, met);
        }
        return Outcome.done(fresh.size());
    }

    private Optional<VerificationRefused> refusal(
            LocalDate on, String officer, List<Visit> visits, Map<UUID, Visited> met) {
        for (Visit visit : visits) {
            Visited worker = met.get(visit.worker());
            if (worker == null) {
                return Optional.of(new VerificationRefused.UnknownWorker());
            }
            if (!Acting.required().may(Permission.VERIFY_WORKERS, worker.territory())) {
                return Optional.of(new VerificationRefused.NotPermitted());
            }
            if (visit.result() instanceof VisitResult.Died(LocalDate died)
                    && (died.isAfter(on) || died.isBefore(worker.bornOn()))) {
                return Optional.of(new VerificationRefused.DeathImpossible(worker.name(), died));
            }
        }
        if (on.isAfter(LocalDate.now(clock))) {
            return Optional.of(new VerificationRefused.DayAhead(on));
        }
        return officer.isEmpty()
                ? Optional.of(new VerificationRefused.OfficerMissing())
                : Optional.empty();
    }

    private void keep(LocalDate on, String officer, List<Visit> visits, Map<UUID, Visited> met) {
        Instant at = clock.instant();
        rows.keep(on, officer, visits, at);
        life.record(
                visits.stream()
                        .flatMap(visit -> told(visit).stream())
                        .map(told -> new LifeEvent.Told(told.worker, told.event, officer))
                        .toList(),
                at);
        record(on, visits, met);
        events.publishEvent(
                new WorkersVisited(visits.stream().map(Visit::worker).collect(Collectors.toSet())));
    }

    private record Told(UUID worker, LifeEvent event) {}

    private static Optional<Told> told(Visit visit) {
        return switch (visit.result()) {
            case VisitResult.Died(LocalDate on) -> told(visit, new LifeEvent.Died(on));
            case VisitResult.Corrected(var field, var value) ->
                    told(visit, new LifeEvent.Corrected(field, value));
            case VisitResult.Moved(TerritoryCode to) when to != null ->
                    told(visit, new LifeEvent.Moved(to));
            case VisitResult.Moved _, VisitResult.Found _, VisitResult.NotFound _ ->
                    Optional.empty();
            case VisitResult.Employed _, VisitResult.Unwilling _ -> Optional.empty();
        };
    }

    private static Optional<Told> told(Visit visit, LifeEvent event) {
        return Optional.of(new Told(visit.worker(), event));
    }

    /** One entry for a round of any size; of a single visit it names the worker. */
    private void record(LocalDate on, List<Visit> visits, Map<UUID, Visited> met) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("day", on.toString());
        visits.forEach(
                visit -> facts.merge(visit.result().kind().name(), 1L, (a, b) -> (Long) a + 1L));
        TerritoryCode around = around(met.values());
        if (visits.size() == 1) {
            audit.record("worker.verified", "worker", visits.getFirst().worker(), around, facts);
        } else {
            audit.recordBulk(
                    "workers.verified",
                    "territory",
                    Acting.required().account(),
                    around,
                    visits.size(),
                    VerificationRows.digest(on, visits),
                    facts);
        }
    }

    /** The smallest area in which all of them live. */
    private static TerritoryCode around(Collection<Visited> met) {
        TerritoryCode around = met.iterator().next().territory();
        while (!met.stream().map(Visited::territory).allMatch(around::contains)) {
            around = around.parent();
        }
        return around;
    }

    /** Every visit to the worker, the latest first. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<Verification> of(UUID worker) {
        return rows.of(worker);
    }
}
