package id.payung.planning.web;

import id.payung.funding.FundView;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form for a plan.
 *
 * @param funds whose money the officer sees
 */
public record PlanFormView(
        PlanForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal,
        List<FundView> funds,
        List<PriceLine> prices) {}
