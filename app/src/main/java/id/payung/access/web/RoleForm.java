package id.payung.access.web;

import id.payung.access.Role;
import id.payung.shared.Acting;
import id.payung.shared.Mending;
import id.payung.shared.TerritoryCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A role in an area as it was typed. */
public record RoleForm(String role, String territory) {

    static RoleForm typed(Map<String, String> typed) {
        return new RoleForm(
                typed.getOrDefault("peran", "").strip(), typed.getOrDefault("wilayah", "").strip());
    }

    static RoleForm at(TerritoryCode territory) {
        return new RoleForm("", territory.value());
    }

    /** Of those that somebody may give away anywhere: whoever holds less than one gives it not. */
    static List<Role> offered() {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().stream().allMatch(Acting.required()::may))
                .toList();
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("peran", chosen().isPresent(), "account.form.role")
                .check("wilayah", TerritoryCode.parse(territory).isPresent(), "account.form.area")
                .fields();
    }

    Optional<Role> chosen() {
        return Arrays.stream(Role.values()).filter(one -> one.name().equals(role)).findAny();
    }

    /** Where nothing is chosen, where its owner works: nobody is given more by leaving it out. */
    TerritoryCode area(TerritoryCode home) {
        return territory.isEmpty() ? home : TerritoryCode.parse(territory).orElseThrow();
    }
}
