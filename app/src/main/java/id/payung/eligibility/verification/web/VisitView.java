package id.payung.eligibility.verification.web;

import id.payung.registry.WorkerRecord;
import id.payung.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of one visit.
 *
 * @param typed what stood in the fields
 * @param errors field to key of words
 */
public record VisitView(
        WorkerRecord worker,
        Map<String, String> typed,
        Map<String, String> errors,
        @Nullable Refusal refusal) {

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
