package id.payung.matching.web;

import id.payung.matching.DuplicatePair;
import id.payung.matching.PairFilter;
import id.payung.matching.PairFilter.Standing;
import id.payung.shared.Page;
import java.util.Map;

/** Pairs of one filter, and how many there are of each standing. */
public record DuplicatesView(
        PairFilter filter, Page<DuplicatePair> page, Map<Standing, Long> counts, long toApprove) {
    public long count(Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }
}
