package id.payung.contributions.web;

import id.payung.contributions.Bill;
import id.payung.contributions.BillFilter;
import id.payung.funding.FundView;
import id.payung.shared.Page;
import java.util.List;
import java.util.Map;

/**
 * Bills of a filter: how many, over how much, and some of them.
 *
 * @param steps how many bills stand at each step, the rest of the filter unchanged
 */
public record BillsView(
        BillFilter filter,
        Map<Bill.Step, Long> steps,
        long count,
        long amount,
        Page<Bill> page,
        List<FundView> funds) {

    public long all() {
        return steps.values().stream().mapToLong(Long::longValue).sum();
    }
}
