package id.payung.access.web;

import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form for a new account.
 *
 * @param office whose code was typed, where there is one
 */
public record AccountFormView(
        AccountForm form,
        @Nullable Office office,
        Map<String, String> errors,
        @Nullable Refusal refusal) {

    public List<Role> roles() {
        return RoleForm.offered();
    }
}
