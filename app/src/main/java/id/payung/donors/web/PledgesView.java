package id.payung.donors.web;

import id.payung.donors.Pledge;
import id.payung.donors.PledgeFilter;
import id.payung.shared.Page;
import java.util.Map;

/**
 * Pledges of a filter: how many, over how much, and some of them.
 *
 * @param states how many stand at each state, the rest of the filter unchanged
 */
public record PledgesView(
        PledgeFilter filter,
        Map<Pledge.State, Long> states,
        long count,
        long amount,
        Page<Pledge> page) {

    public long all() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }
}
