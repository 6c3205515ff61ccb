package id.payung.planning.web;

import java.util.List;

/** Some plans side by side. */
public record ComparisonView(List<PlanView> plans) {
    public ComparisonView {
        plans = List.copyOf(plans);
    }
}
