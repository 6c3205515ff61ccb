package id.payung.funding;

import id.payung.audit.AuditTrail;
import id.payung.funding.QuotaRows.Yearly;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many people of which area and occupation a fund may pay for in a year (kuota). A decree that
 * would bring in more is refused when it is approved; a village reads its own quota.
 */
@Component
@Transactional
public class Quotas {
    private final QuotaRows rows;
    private final FundViews funds;
    private final PlacesHeld places;
    private final Territories territories;
    private final AuditTrail audit;

    Quotas(
            QuotaRows rows,
            FundViews funds,
            PlacesHeld places,
            Territories territories,
            AuditTrail audit) {
        this.rows = rows;
        this.funds = funds;
        this.places = places;
        this.territories = territories;
        this.audit = audit;
    }

    /** Sets the quota of one area or of many at once; the number of areas, or why none was set. */
    public Outcome<Integer, FundingRefused> set(Fund fund, NewQuota wanted) {
        Optional<FundingRefused> refusal = closed(fund, wanted.year(), wanted.area());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<Quota> quotas =
                areas(wanted).stream()
                        .map(area -> new Quota(area, wanted.occupation(), wanted.people()))
                        .toList();
        refusal =
                quotas.isEmpty()
                        ? Optional.of(elsewhere(fund))
                        : unfit(fund, wanted.year(), quotas);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        change(fund, wanted.year(), quotas, wanted.people(), wanted.reason());
        return Outcome.done(quotas.size());
    }

    /** Takes a quota away: only the area around it, and the fund, limit its people from now on. */
    public Outcome<Integer, FundingRefused> lift(
            Fund fund, int year, TerritoryCode area, String occupation, String reason) {
        Optional<FundingRefused> refusal = closed(fund, year, area);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        change(fund, year, List.of(new Quota(area, occupation, 0)), null, reason);
        return Outcome.done(1);
    }

    /** The quotas of a year, from wide areas to narrow ones, and how far each is filled. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<QuotaUse> of(UUID fund, Year year) {
        return of(fund, yearly(year.getValue()));
    }

    /** Those of them that lie inside an area. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<QuotaUse> inside(UUID fund, Year year, TerritoryCode area) {
        return of(fund, year).stream().filter(use -> area.contains(use.quota().area())).toList();
    }

    /**
     * How far the quotas are filled in some months; where two years have a quota for the same
     * people, the one with less left.
     */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<QuotaUse> of(UUID fund, Months months) {
        return of(fund, months, List.of());
    }

    /**
     * The quotas as if only those counted who may still join in some months.
     *
     * @param besides people who have no seats yet and are to be counted as if they had
     */
    @SeenBy(Permission.PREPARE_DECREES)
    @Transactional(readOnly = true)
    public List<Quota> left(UUID fund, Months months, List<PlacesHeld.Held> besides) {
        return of(fund, months, besides).stream().map(QuotaUse::leftOver).toList();
    }

    private List<QuotaUse> of(UUID fund, Months months, List<PlacesHeld.Held> besides) {
        List<Yearly> yearly =
                rows.of(fund).stream().filter(each -> inYear(months, each.year())).toList();
        if (yearly.isEmpty()) {
            return List.of();
        }
        List<PlacesHeld.Held> held = new ArrayList<>(places.of(fund, null));
        held.addAll(besides);
        QuotaCount count = QuotaCount.of(held, months);
        List<QuotaUse> tightest = new ArrayList<>();
        for (Yearly each : yearly) {
            QuotaUse use = count.use(each.quota());
            Optional<QuotaUse> same =
                    tightest.stream().filter(one -> one.quota().isSameAs(each.quota())).findFirst();
            if (same.isEmpty()) {
                tightest.add(use);
            } else if (use.quota().people() < same.get().quota().people()) {
                tightest.set(tightest.indexOf(same.get()), use);
            }
        }
        return tightest;
    }

    /** How the quotas of a year came to be what they are, the latest first. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<QuotaChange> history(UUID fund, Year year, int limit) {
        return rows.history(fund, year.getValue(), limit);
    }

    /**
     * Which quota the seats of a step would burst, now that they are reserved; the fund's rows are
     * held, so nobody else reserves meanwhile.
     */
    Optional<FundingRefused> burst(Fund fund, UUID step) {
        List<Yearly> quotas = rows.of(fund.id());
        if (quotas.isEmpty()) {
            return Optional.empty();
        }
        List<PlacesHeld.Held> held = places.of(fund.id(), step);
        Map<Integer, QuotaCount> counts = new HashMap<>();
        for (Yearly each : quotas) {
            QuotaCount count =
                    counts.computeIfAbsent(each.year(), year -> QuotaCount.of(held, yearly(year)));
            Optional<QuotaCount.Burst> burst = count.burst(each.quota());
            if (burst.isPresent()) {
                return Optional.of(
                        new FundingRefused.QuotaFull(
                                fund.name(),
                                each.quota(),
                                burst.get().left(),
                                burst.get().needed()));
            }
        }
        return Optional.empty();
    }

    private Optional<FundingRefused> closed(Fund fund, int year, TerritoryCode area) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS, fund.territory())) {
            return Optional.of(new FundingRefused.NotPermitted());
        }
        if (funds.lockedMoney(fund, year).isEmpty()) {
            return Optional.of(new FundingRefused.OutsideMonths(fund.name(), fund.months()));
        }
        return fund.territory().contains(area) && territories.find(area).isPresent()
                ? Optional.empty()
                : Optional.of(elsewhere(fund));
    }

    private static FundingRefused elsewhere(Fund fund) {
        return new FundingRefused.QuotaElsewhere(fund.name(), fund.territory());
    }

    private Optional<FundingRefused> unfit(Fund fund, int year, List<Quota> wanted) {
        List<Quota> others =
                rows.of(fund.id()).stream()
                        .filter(each -> each.year() == year)
                        .map(Yearly::quota)
                        .toList();
        QuotaCount count = QuotaCount.of(places.of(fund.id(), null), yearly(year));
        for (Quota quota : wanted) {
            Optional<Quota> crossed = others.stream().filter(quota::crosses).findFirst();
            if (crossed.isPresent()) {
                return Optional.of(
                        new FundingRefused.QuotasCross(quota.area(), crossed.get().area()));
            }
            QuotaUse use = count.use(quota);
            if (use.isOver()) {
                return Optional.of(new FundingRefused.QuotaBelowFilled(quota, use.filled()));
            }
        }
        return Optional.empty();
    }

    private void change(
            Fund fund, int year, List<Quota> quotas, @Nullable Integer people, String reason) {
        String occupation = quotas.getFirst().occupation();
        List<TerritoryCode> areas = quotas.stream().map(Quota::area).toList();
        rows.change(fund, year, areas, occupation, people, reason);
        Map<String, Object> facts = new HashMap<>();
        facts.put("year", year);
        facts.put("area", areas.getFirst().value());
        facts.put("areas", areas.size());
        facts.put("occupation", occupation);
        facts.put("people", people == null ? "lifted" : people);
        facts.put("reason", reason);
        audit.record("fund.quota_changed", "fund", fund.id(), fund.territory(), facts);
    }

    private List<TerritoryCode> areas(NewQuota wanted) {
        if (wanted.area().level() == wanted.each()) {
            return List.of(wanted.area());
        }
        return territories.inside(wanted.area()).stream()
                .map(area -> new TerritoryCode(area.code()))
                .filter(area -> area.level() == wanted.each())
                .toList();
    }

    private static boolean inYear(Months months, int year) {
        return IntStream.rangeClosed(months.first().getYear(), months.last().getYear())
                .anyMatch(one -> one == year);
    }

    private static Months yearly(int year) {
        return new Months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }
}
