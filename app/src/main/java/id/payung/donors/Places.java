package id.payung.donors;

import id.payung.audit.AuditTrail;
import id.payung.eligibility.Assessments;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills the places of a pledge that names nobody: eligible workers whom no fund covers and no other
 * donor has, in the donor's village first, then in his district, then in the regency. An officer
 * says yes to each; until then nobody is told anything.
 */
@Component
@Transactional
@SeenBy(Permission.PREPARE_DECREES)
public class Places {
    private final PledgeRows pledges;
    private final DonorRows donors;
    private final PlaceRows rows;
    private final Judged judged;
    private final AuditTrail audit;

    /** Who may be helped, by which money. */
    @Component
    record Judged(Funds funds, Assessments assessments) {}

    Places(PledgeRows pledges, DonorRows donors, PlaceRows rows, Judged judged, AuditTrail audit) {
        this.pledges = pledges;
        this.donors = donors;
        this.rows = rows;
        this.judged = judged;
        this.audit = audit;
    }

    /** Proposes workers for every free place, as near as there are any; how many were found. */
    public Optional<Outcome<Integer, PledgeRefused>> propose(UUID pledge) {
        return allowed(pledge, this::proposed);
    }

    private Outcome<Integer, PledgeRefused> proposed(Pledge pledge) {
        if (pledge.free() <= 0) {
            return Outcome.refused(new PledgeRefused.NoPlaceLeft());
        }
        int found = nearest(pledge);
        if (found == 0) {
            return Outcome.refused(new PledgeRefused.NobodyNear());
        }
        record("pledge.places_proposed", pledge, Map.of("workers", found));
        return Outcome.done(found);
    }

    private int nearest(Pledge pledge) {
        Fund fund = judged.funds.find(pledge.fund()).orElseThrow();
        Donor donor = donors.find(pledge.donor()).orElseThrow();
        int found = 0;
        for (Ring ring : Ring.around(donor.home(), fund.territory())) {
            if (rows.free(pledge, true) + rows.free(pledge, false) <= 0) {
                break;
            }
            judged.assessments.assess(
                    fund.programme(), pledge.months().startsOn(), ring.area(), fund.occupations());
            for (boolean transport : new boolean[] {true, false}) {
                found += rows.propose(pledge, donor, fund, ring.area(), ring.nearness(), transport);
            }
        }
        return found;
    }

    /** Says yes to those of the proposed; to all of them where none is named. */
    public Optional<Outcome<Integer, PledgeRefused>> confirm(UUID pledge, Set<UUID> workers) {
        return allowed(
                pledge,
                found -> {
                    int confirmed = rows.confirm(found, workers);
                    record("pledge.places_confirmed", found, Map.of("workers", confirmed));
                    return Outcome.done(confirmed);
                });
    }

    /** Gives a place up that no decree in force fills; another worker may be found for it. */
    public Optional<Outcome<Pledge, PledgeRefused>> release(
            UUID pledge, UUID worker, String reason) {
        return rows.find(pledge, worker)
                .flatMap(place -> allowed(pledge, found -> release(found, place, reason.strip())));
    }

    private Outcome<Pledge, PledgeRefused> release(Pledge pledge, Place place, String reason) {
        if (place.covered()) {
            return Outcome.refused(new PledgeRefused.Decreed(place.name()));
        }
        rows.release(pledge, place.worker(), reason);
        record("pledge.place_released", pledge, Map.of("worker", place.worker().toString()));
        return Outcome.done(pledges.find(pledge.id()).orElseThrow());
    }

    private <T> Optional<Outcome<T, PledgeRefused>> allowed(
            UUID pledge, Function<Pledge, Outcome<T, PledgeRefused>> work) {
        return pledges.locked(pledge)
                .map(
                        found ->
                                refusal(found)
                                        .<Outcome<T, PledgeRefused>>map(Outcome::refused)
                                        .orElseGet(() -> work.apply(found)));
    }

    private static Optional<PledgeRefused> refusal(Pledge pledge) {
        if (!Acting.required().may(Permission.PREPARE_DECREES, pledge.territory())) {
            return Optional.of(new PledgeRefused.NotPermitted());
        }
        return pledge.stands()
                ? Optional.empty()
                : Optional.of(new PledgeRefused.WrongState(pledge.state()));
    }

    /** Who stands on the pledge: the proposed first, then by nearness and rank. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<Place> list(UUID pledge, Position position, int limit) {
        return rows.list(pledge, position, limit);
    }

    /** Hands over everybody on the pledge in the same order; an audited export. */
    @SeenBy(Permission.READ_WORKERS)
    public void export(UUID pledge, Position position, Consumer<Place> to) {
        long exported = rows.export(pledge, position, to);
        pledges.find(pledge)
                .ifPresent(
                        found -> record("pledge.places-exported", found, Map.of("rows", exported)));
    }

    private void record(String action, Pledge pledge, Map<String, ?> details) {
        audit.record(action, "pledge", pledge.id(), pledge.territory(), details);
    }

    /** An area around a donor in which workers are looked for. */
    record Ring(TerritoryCode area, Place.Nearness nearness) {

        /** From the donor's village outwards, as far as the fund pays. */
        static List<Ring> around(TerritoryCode home, TerritoryCode earmark) {
            List<Ring> rings = new ArrayList<>();
            TerritoryCode at = home;
            while (earmark.contains(at)) {
                rings.add(new Ring(at, nearness(at)));
                if (at.equals(earmark)) {
                    return rings;
                }
                at = at.parent();
            }
            rings.add(new Ring(earmark, Place.Nearness.FARTHER));
            return rings;
        }

        private static Place.Nearness nearness(TerritoryCode area) {
            return switch (area.level()) {
                case VILLAGE -> Place.Nearness.VILLAGE;
                case DISTRICT -> Place.Nearness.DISTRICT;
                case REGENCY -> Place.Nearness.REGENCY;
                case PROVINCE, NATION -> Place.Nearness.FARTHER;
            };
        }
    }
}
