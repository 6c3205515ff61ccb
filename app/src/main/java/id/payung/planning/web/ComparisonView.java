package id.payung.planning.web;

import id.payung.planning.plan.Group;
import id.payung.planning.plan.Purse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Some plans side by side. */
public record ComparisonView(List<PlanView> plans) {
    public ComparisonView {
        plans = List.copyOf(plans);
    }

    /** Every decile of which one of the plans could cover somebody; 0 where it is not known. */
    public List<Integer> deciles() {
        return plans.stream()
                .flatMap(one -> one.plan().question().groups().stream())
                .map(Group::decile)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every fund of one of the plans, with its name. */
    public Map<UUID, String> funds() {
        Map<UUID, String> funds = new LinkedHashMap<>();
        for (PlanView one : plans) {
            for (Purse purse : one.plan().question().purses()) {
                funds.put(purse.fund(), purse.name());
            }
        }
        return funds;
    }
}
