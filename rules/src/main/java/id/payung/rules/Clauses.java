package id.payung.rules;

import id.payung.rules.accident.AccidentBenefits;
import id.payung.rules.agent.AgentIncentives;
import id.payung.rules.calendar.WorkingDays;
import id.payung.rules.claim.ClaimDeadlines;
import id.payung.rules.contribution.Contributions;
import id.payung.rules.death.DeathBenefits;
import id.payung.rules.law.Clause;
import id.payung.rules.membership.Memberships;
import id.payung.rules.scholarship.Scholarships;
import java.util.List;
import java.util.stream.Stream;

/** Every clause the code applies, subject by subject. */
public final class Clauses {

    private Clauses() {}

    /** In the order of a worker's story: paying, cover, death, children, accident, claim, agent. */
    public static List<Clause> all() {
        return Stream.of(
                        Contributions.clauses(),
                        WorkingDays.clauses(),
                        Memberships.clauses(),
                        DeathBenefits.clauses(),
                        Scholarships.clauses(),
                        AccidentBenefits.clauses(),
                        ClaimDeadlines.clauses(),
                        AgentIncentives.clauses())
                .flatMap(List::stream)
                .toList();
    }
}
