package id.payung.planning;

import id.payung.audit.AuditTrail;
import id.payung.funding.FundView;
import id.payung.law.LawInForce;
import id.payung.planning.plan.Plan;
import id.payung.planning.plan.Planner;
import id.payung.planning.plan.Purse;
import id.payung.planning.plan.Question;
import id.payung.rules.law.Law;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import id.payung.shared.SeenBy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes plans, keeps them with what they were made from, and finds them again. */
@Component
@Transactional
public class Plans {
    private final Coverable coverable;
    private final Purses funds;
    private final LawInForce law;
    private final PlanRows rows;
    private final AuditTrail audit;

    Plans(Coverable coverable, Purses funds, LawInForce law, PlanRows rows, AuditTrail audit) {
        this.coverable = coverable;
        this.funds = funds;
        this.law = law;
        this.rows = rows;
        this.audit = audit;
    }

    /** Plans with what is left of the funds today, and keeps the plan. */
    @SeenBy(Permission.PREPARE_DECREES)
    public Outcome<StoredPlan, PlanRefused> make(PlanRequest wanted) {
        if (!Acting.required().may(Permission.PREPARE_DECREES, wanted.area())) {
            return Outcome.refused(new PlanRefused.NotPermitted());
        }
        List<FundView> chosen = funds.readable(wanted.funds());
        Optional<PlanRefused> refusal = refusal(chosen, wanted.months());
        return refusal.<Outcome<StoredPlan, PlanRefused>>map(Outcome::refused)
                .orElseGet(() -> make(wanted, chosen));
    }

    private Outcome<StoredPlan, PlanRefused> make(PlanRequest wanted, List<FundView> chosen) {
        Law now = law.law();
        List<Purse> purses =
                chosen.stream()
                        .map(view -> funds.of(view, wanted.months(), now))
                        .map(purse -> Purses.narrowed(purse, wanted.quotas()))
                        .toList();
        Optional<PlanRefused> crossing = Purses.crossing(purses);
        if (crossing.isPresent()) {
            return Outcome.refused(crossing.get());
        }
        var people =
                coverable.groups(
                        new Coverable.Wanted(
                                wanted.area(),
                                wanted.months(),
                                purses.stream()
                                        .map(purse -> purse.earmark().programme())
                                        .distinct()
                                        .toList(),
                                now));
        if (people.isEmpty()) {
            return Outcome.refused(new PlanRefused.Nobody());
        }
        Plan plan =
                Planner.plan(new Question(wanted.months(), wanted.priorities(), purses, people));
        UUID id = RecordId.next();
        rows.insert(id, wanted.name(), wanted.area(), plan, Acting.required());
        audit.record(
                "plan.made",
                "plan",
                id,
                wanted.area(),
                Map.of("people", plan.people(), "cost", plan.cost(), "funds", purses.size()));
        return Outcome.done(rows.find(id).orElseThrow());
    }

    private static Optional<PlanRefused> refusal(List<FundView> chosen, Months months) {
        if (chosen.isEmpty()) {
            return Optional.of(new PlanRefused.NoFund());
        }
        return chosen.stream()
                .map(FundView::fund)
                .filter(fund -> !months.stream().allMatch(fund.months()::contains))
                .findFirst()
                .map(fund -> new PlanRefused.OutsideMonths(fund.name(), fund.months()));
    }

    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public Optional<StoredPlan> find(UUID plan) {
        return rows.find(plan);
    }

    /** Newest first, or in the order asked for. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<PlanSummary> list(Position position, int limit) {
        return rows.list(position, limit);
    }

    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public long count() {
        return rows.count();
    }
}
