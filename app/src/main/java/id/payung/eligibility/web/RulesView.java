package id.payung.eligibility.web;

import id.payung.eligibility.Programme;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one programme, beside the others.
 *
 * @param errors field to key of words
 */
public record RulesView(
        Programme programme,
        List<Programme> programmes,
        Map<String, String> typed,
        Map<String, String> errors,
        boolean saved,
        @Nullable Refusal refusal) {

    public boolean mayChange() {
        return Acting.required().may(Permission.MANAGE_FUNDS, programme.territory());
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
