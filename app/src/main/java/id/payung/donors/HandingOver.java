package id.payung.donors;

import id.payung.audit.AuditTrail;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Drafted;
import id.payung.funding.Fund;
import id.payung.funding.FundBases;
import id.payung.funding.Funds;
import id.payung.legalbases.LegalBasis;
import id.payung.planning.continuity.Catcher;
import id.payung.planning.continuity.Catching;
import id.payung.planning.continuity.LapseFilter;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds lawful money with room for the people of pledges that end, and drafts the decree by which
 * it goes on from the very next month. The officer who wrote the pledges down is who prepared the
 * draft; two others still read and decide it.
 */
@Component
@Transactional
class HandingOver {
    private final EndingRows rows;
    private final Catching catching;
    private final Funds funds;
    private final FundBases bases;
    private final AuditTrail audit;

    HandingOver(
            EndingRows rows, Catching catching, Funds funds, FundBases bases, AuditTrail audit) {
        this.rows = rows;
        this.catching = catching;
        this.funds = funds;
        this.bases = bases;
        this.audit = audit;
    }

    /** Pledges of one officer that leave one fund in one month. */
    record Leaving(UUID fund, YearMonth last, UUID officer) {}

    /** Whether a draft was made. */
    boolean handOver(Leaving leaving, List<UUID> pledges, LocalDate today) {
        Set<UUID> workers = rows.covered(pledges);
        if (workers.isEmpty()) {
            return false;
        }
        LapseFilter falling =
                LapseFilter.ahead(leaving.last())
                        .of(leaving.fund())
                        .ending(new Months(leaving.last(), leaving.last()))
                        .among(workers);
        Optional<Fund> best = best(falling);
        if (best.isEmpty()) {
            rows.note(pledges, null, null, "no-fund", today);
            return false;
        }
        return draft(falling, leaving, best.get(), pledges, today);
    }

    /** Public money that takes most of them; other donors' money is for whom they gave it. */
    private Optional<Fund> best(LapseFilter falling) {
        return catching.catchersOf(falling).stream()
                .filter(catcher -> catcher.caught() > 0)
                .map(Catcher::fund)
                .filter(fund -> !fund.takesGifts())
                .findFirst();
    }

    private boolean draft(
            LapseFilter falling, Leaving leaving, Fund fund, List<UUID> pledges, LocalDate today) {
        UUID basis =
                bases.of(fund.id()).stream().findFirst().map(LegalBasis::id).orElse(new UUID(0, 0));
        String mark = pledges.getFirst().toString().substring(24);
        Outcome<Drafted, DecreeRefused> drafted =
                catching.draft(
                                falling,
                                fund.id(),
                                basis,
                                "KONSEP/"
                                        + fund.code()
                                        + "/"
                                        + leaving.last().plusMonths(1)
                                        + "/"
                                        + mark,
                                "Kelanjutan perlindungan dari " + nameOf(leaving.fund()))
                        .orElseThrow();
        return drafted.fold(
                done -> {
                    rows.note(pledges, done.decree().id(), fund.id(), null, today);
                    record(pledges, done.decree().id());
                    return true;
                },
                _ -> {
                    rows.note(pledges, null, null, "refused", today);
                    return false;
                });
    }

    private String nameOf(UUID fund) {
        return funds.find(fund).map(Fund::name).orElse("");
    }

    private void record(List<UUID> pledges, UUID decree) {
        for (UUID pledge : pledges) {
            audit.record(
                    "pledge.handed_over",
                    "pledge",
                    pledge,
                    rows.territory(pledge),
                    Map.of("decree", decree.toString()));
        }
    }

    /** Nobody is left in whose name a draft could be made. */
    void withoutOfficer(List<UUID> pledges, LocalDate today) {
        rows.note(pledges, null, null, "no-officer", today);
    }

    /** Raises every warning that is due; how many. */
    int warn(LocalDate today) {
        return rows.warn(today);
    }

    @Transactional(readOnly = true)
    List<EndingRows.Ending> ending(LocalDate today) {
        return rows.toHandOver(today);
    }
}
