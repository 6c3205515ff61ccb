package id.payung.planning;

import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.Quota;
import id.payung.law.LawInForce;
import id.payung.planning.plan.Earmark;
import id.payung.planning.plan.Priorities;
import id.payung.planning.village.AidAnswer;
import id.payung.planning.village.AidArithmetic;
import id.payung.planning.village.AidQuestion;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import id.payung.territory.AreaKind;
import id.payung.territory.Territories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The village aid calculator: the same money for every desa, whom of its own people it covers, and
 * the plan that does it. Kelurahan are no villages with a budget and get none.
 */
@Component
@Transactional
@SeenBy(Permission.PREPARE_DECREES)
public class VillageAid {
    private final Coverable coverable;
    private final Places places;
    private final Plans plans;
    private final LawInForce law;

    /** Where the aid goes. */
    @Component
    record Places(Funds funds, Territories territories) {}

    VillageAid(Coverable coverable, Places places, Plans plans, LawInForce law) {
        this.coverable = coverable;
        this.places = places;
        this.plans = plans;
        this.law = law;
    }

    /** Empty when there is no such fund, or the actor prepares no decrees of it. */
    @Transactional(readOnly = true)
    public Optional<AidAnswer> calculate(AidQuestion question) {
        return places.funds
                .find(question.fund())
                .filter(fund -> Acting.required().may(Permission.PREPARE_DECREES, fund.territory()))
                .map(fund -> calculate(question, fund));
    }

    private AidAnswer calculate(AidQuestion question, Fund fund) {
        Earmark earmark = Purses.earmark(fund);
        Map<TerritoryCode, Long> uncovered = new HashMap<>();
        coverable.groups(wanted(question, fund)).stream()
                .filter(earmark::admits)
                .forEach(
                        group ->
                                uncovered.merge(
                                        group.territory(), (long) group.people(), Long::sum));
        return AidArithmetic.of(
                law.law(), question, fund.payer(), villages(question.area()), uncovered);
    }

    /**
     * Keeps the aid as a plan, to be compared, opened later and drafted village by village: in each
     * desa at most as many people as its aid pays for, as far as the fund's money and seats reach.
     *
     * @return empty when there is no such fund, or the actor prepares no decrees of it
     */
    public Optional<Outcome<StoredPlan, PlanRefused>> keep(AidQuestion question, String name) {
        return places.funds
                .find(question.fund())
                .filter(fund -> Acting.required().may(Permission.PREPARE_DECREES, fund.territory()))
                .map(
                        fund ->
                                plans.make(
                                        new PlanRequest(
                                                name,
                                                question.area(),
                                                question.months(),
                                                List.of(fund.id()),
                                                quotas(question, fund),
                                                Priorities.usual())));
    }

    private List<FundQuota> quotas(AidQuestion question, Fund fund) {
        long capacity = AidArithmetic.capacity(law.law(), question, fund.payer());
        int people = (int) Math.min(capacity, Integer.MAX_VALUE);
        Set<TerritoryCode> desa = villages(question.area()).keySet();
        return Stream.concat(
                        Stream.of(question.area()),
                        places.territories.inside(question.area()).stream()
                                .map(area -> new TerritoryCode(area.code())))
                .filter(area -> area.level() == TerritoryCode.Level.VILLAGE)
                .map(area -> Quota.of(area, desa.contains(area) ? people : 0))
                .map(quota -> new FundQuota(fund.id(), quota))
                .toList();
    }

    private Coverable.Wanted wanted(AidQuestion question, Fund fund) {
        return new Coverable.Wanted(
                question.area(), question.months(), List.of(fund.programme()), law.law());
    }

    private SortedMap<TerritoryCode, String> villages(TerritoryCode area) {
        SortedMap<TerritoryCode, String> villages = new TreeMap<>();
        places.territories.find(area).stream()
                .filter(one -> one.kind() == AreaKind.DESA)
                .forEach(one -> villages.put(area, one.name()));
        places.territories.inside(area).stream()
                .filter(one -> one.kind() == AreaKind.DESA)
                .forEach(one -> villages.put(new TerritoryCode(one.code()), one.name()));
        return villages;
    }
}
