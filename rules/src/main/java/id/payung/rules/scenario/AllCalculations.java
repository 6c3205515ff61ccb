package id.payung.rules.scenario;

import id.payung.rules.accident.AccidentBenefits;
import id.payung.rules.agent.AgentIncentives;
import id.payung.rules.claim.ClaimDeadlines;
import id.payung.rules.claim.LatePayments;
import id.payung.rules.contribution.Brackets;
import id.payung.rules.contribution.Budgets;
import id.payung.rules.contribution.Contributions;
import id.payung.rules.contribution.Credits;
import id.payung.rules.contribution.DueDates;
import id.payung.rules.death.DeathBenefits;
import id.payung.rules.law.Law;
import id.payung.rules.membership.Memberships;
import id.payung.rules.scholarship.Scholarships;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every kind of question, by its name. */
final class AllCalculations {

    private AllCalculations() {}

    static Map<String, Calculation> under(Law law) {
        var contributions = Contributions.under(law);
        var memberships = Memberships.under(law);
        var children = new Children(Scholarships.under(law));
        var accidents = AccidentBenefits.under(law);
        var reader = new AccidentReader(accidents, Brackets.under(law), children);
        return byName(
                new ContributionCalculation(contributions),
                new ContributionsCalculation(contributions),
                new DueDateCalculation(DueDates.under(law)),
                new MembershipCalculation(memberships),
                new TenureCalculation(memberships),
                new DeathBenefitCalculation(DeathBenefits.under(law), children),
                new AccidentBenefitCalculation(accidents, reader),
                new LatePaymentCalculation(LatePayments.under(law)),
                new ClaimDeadlineCalculation(ClaimDeadlines.under(law)),
                new AgentIncentiveCalculation(AgentIncentives.under(law)),
                new BudgetCalculation(contributions, Budgets.under(law)),
                new CreditCalculation(contributions, Credits.under(law)));
    }

    private static Map<String, Calculation> byName(Calculation... calculations) {
        var byName = new LinkedHashMap<String, Calculation>();
        List.of(calculations).forEach(c -> byName.put(c.name(), c));
        return byName;
    }
}
