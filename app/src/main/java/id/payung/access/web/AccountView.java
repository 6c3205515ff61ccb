package id.payung.access.web;

import id.payung.access.Account;
import id.payung.access.Role;
import id.payung.shared.Acting;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One account, and what was last asked of it.
 *
 * @param link where its owner sets a password, shown this once to be handed over
 */
public record AccountView(
        Account account,
        RoleForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal,
        @Nullable String link) {

    public List<Role> roles() {
        return RoleForm.offered();
    }

    public boolean ownOne() {
        return account.id().equals(Acting.required().account());
    }
}
