package id.payung.enrolment.web;

import id.payung.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step that was tried and not taken: the reason, or the fields to mend with what was typed.
 *
 * @param errors field to the key of what is wrong with it
 */
public record DecreeAttempt(
        @Nullable Refusal refusal, Map<String, String> errors, Map<String, String> typed) {

    static DecreeAttempt none() {
        return new DecreeAttempt(null, Map.of(), Map.of());
    }

    static DecreeAttempt refused(Refusal refusal, Map<String, String> typed) {
        return new DecreeAttempt(refusal, Map.of(), typed);
    }

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }
}
