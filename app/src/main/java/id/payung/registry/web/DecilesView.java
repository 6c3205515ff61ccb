package id.payung.registry.web;

import id.payung.registry.DecileFilter;
import id.payung.registry.KnownDecile;
import id.payung.shared.Page;
import java.util.Map;

/**
 * Deciles as known on a day.
 *
 * @param counts how many workers were known in each tenth
 */
public record DecilesView(
        DecileFilter filter, Map<Integer, Long> counts, long count, Page<KnownDecile> page) {

    /** The address of the same day and area with one tenth. */
    public String href(int decile) {
        return "/desil?tanggal="
                + filter.knownOn()
                + "&wilayah="
                + filter.territory().value()
                + "&desil="
                + decile;
    }

    public long of(int decile) {
        return counts.getOrDefault(decile, 0L);
    }
}
