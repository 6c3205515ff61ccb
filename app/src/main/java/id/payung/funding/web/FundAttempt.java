package id.payung.funding.web;

import id.payung.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody tried on a fund's page and why it did not work; typed words are kept. */
public record FundAttempt(
        @Nullable Refusal refusal, Map<String, String> errors, Map<String, String> typed) {

    static FundAttempt none() {
        return new FundAttempt(null, Map.of(), Map.of());
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
