package id.payung.planning;

import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.law.LawInForce;
import id.payung.planning.plan.Earmark;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The village aid calculator: the same money for every desa, whom of its own people it covers, and
 * the draft decrees that do it. Kelurahan are no villages with a budget and get none.
 */
@Component
@Transactional
@SeenBy(Permission.PREPARE_DECREES)
public class VillageAid {
    private final Coverable coverable;
    private final Places places;
    private final Decrees decrees;
    private final LawInForce law;

    /** Where the aid goes. */
    @Component
    record Places(Funds funds, Territories territories) {}

    VillageAid(Coverable coverable, Places places, Decrees decrees, LawInForce law) {
        this.coverable = coverable;
        this.places = places;
        this.decrees = decrees;
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
     * Drafts one decree for each village that covers somebody, as far as the fund's seats reach.
     *
     * @param number of the first; the code of the village is put behind it
     * @return empty when there is no such fund; refused when even the first was
     */
    public Optional<Outcome<List<Drafted>, PlanRefused>> draft(
            AidQuestion question, UUID legalBasis, String number) {
        return places.funds
                .find(question.fund())
                .map(fund -> draft(question, fund, legalBasis, number));
    }

    private Outcome<List<Drafted>, PlanRefused> draft(
            AidQuestion question, Fund fund, UUID legalBasis, String number) {
        if (!Acting.required().may(Permission.PREPARE_DECREES, fund.territory())) {
            return Outcome.refused(new PlanRefused.NotPermitted());
        }
        List<Drafted> drafted = new ArrayList<>();
        PlanRefused refusal = new PlanRefused.NothingToDraft();
        for (var village : chosen(question, fund).entrySet()) {
            String name = places.territories.name(village.getKey());
            NewDecree wanted =
                    new NewDecree(
                            fund.id(),
                            legalBasis,
                            number + "/" + village.getKey().value(),
                            "Bantuan desa " + name,
                            question.months(),
                            new Selection.Chosen(village.getValue()));
            switch (decrees.prepare(wanted)) {
                case Outcome.Done<Drafted, ?>(Drafted done) -> drafted.add(done);
                case Outcome.Refused<?, ?> refused ->
                        refusal = new PlanRefused.Undrafted(refused.reason());
            }
        }
        return drafted.isEmpty() ? Outcome.refused(refusal) : Outcome.done(drafted);
    }

    /** Of each village as many as its aid pays for, who has been known longest first. */
    private SortedMap<TerritoryCode, Set<UUID>> chosen(AidQuestion question, Fund fund) {
        long capacity = calculate(question, fund).capacity();
        Earmark earmark = Purses.earmark(fund);
        Set<TerritoryCode> villages = villages(question.area()).keySet();
        SortedMap<TerritoryCode, Set<UUID>> chosen = new TreeMap<>();
        coverable.each(
                wanted(question, fund),
                (group, worker) -> {
                    if (earmark.admits(group) && villages.contains(group.territory())) {
                        Set<UUID> of =
                                chosen.computeIfAbsent(
                                        group.territory(), _ -> new LinkedHashSet<>());
                        if (of.size() < capacity) {
                            of.add(worker);
                        }
                    }
                });
        return chosen;
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
