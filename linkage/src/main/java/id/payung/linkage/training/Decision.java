package id.payung.linkage.training;

import id.payung.linkage.comparison.Agreement;
import java.util.Map;

/**
 * What a person decided about two records: how their fields agree, and whether they are one person.
 * It names no value, so it may be kept when the records are gone.
 *
 * @param agreements by field
 */
public record Decision(Map<String, Agreement> agreements, boolean same) {
    public Decision {
        agreements = Map.copyOf(agreements);
    }
}
