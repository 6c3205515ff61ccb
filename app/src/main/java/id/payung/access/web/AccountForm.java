package id.payung.access.web;

import id.payung.access.Office;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A new account as it was typed.
 *
 * @param office code of the office at which its owner works
 */
public record AccountForm(String username, String name, String office, RoleForm role) {

    static AccountForm typed(Map<String, String> typed) {
        return new AccountForm(
                typed.getOrDefault("pengguna", "").strip(),
                typed.getOrDefault("nama", "").strip(),
                typed.getOrDefault("kantor", "").strip(),
                RoleForm.typed(typed));
    }

    static AccountForm at(String code, @Nullable Office office) {
        return new AccountForm(
                "",
                "",
                code,
                office == null ? new RoleForm("", "") : RoleForm.at(office.territory()));
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors(@Nullable Office known) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (known == null) {
            errors.put("kantor", "account.form.office");
        }
        errors.putAll(role.errors());
        return errors;
    }
}
