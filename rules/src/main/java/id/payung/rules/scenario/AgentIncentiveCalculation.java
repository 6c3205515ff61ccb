package id.payung.rules.scenario;

import id.payung.rules.agent.AgentIncentives;
import java.util.List;

/** What an outreach agent earns in a month. */
record AgentIncentiveCalculation(AgentIncentives incentives) implements Calculation {
    private static final long MOST_MEMBERS = 1_000_000_000;

    @Override
    public String name() {
        return "agent_incentive";
    }

    @Override
    public List<String> given() {
        return List.of("new_members", "contributions_months_1_24", "contributions_months_25_60");
    }

    @Override
    public List<ResultKey> results() {
        return ResultKey.numbers("incentive");
    }

    @Override
    public Asked read(Given given) {
        var newMembers = given.fields().whole("new_members", 0, MOST_MEMBERS);
        var early = given.rupiah("contributions_months_1_24");
        var later = given.rupiah("contributions_months_25_60");
        return () -> {
            var incentive = incentives.of(newMembers, early, later);
            return Answer.of("incentive", incentive.amount()).because(incentive.because());
        };
    }
}
