package id.payung.access.web;

import id.payung.access.Office;
import id.payung.shared.Mending;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A new office as it was typed. */
public record OfficeForm(String code, String name, String kind, String territory) {

    static OfficeForm at(String territory) {
        return new OfficeForm("", "", "", territory);
    }

    static OfficeForm typed(Map<String, String> typed) {
        return new OfficeForm(
                typed.getOrDefault("kode", "").strip(),
                typed.getOrDefault("nama", "").strip(),
                typed.getOrDefault("jenis", "").strip(),
                typed.getOrDefault("wilayah", "").strip());
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("nama", !name.isEmpty(), "office.form.name")
                .check("jenis", chosen().isPresent(), "office.form.kind")
                .check("wilayah", Typed.area(territory).isPresent(), "office.form.area")
                .fields();
    }

    Optional<Office.Kind> chosen() {
        return Arrays.stream(Office.Kind.values()).filter(one -> one.name().equals(kind)).findAny();
    }

    TerritoryCode area() {
        return Typed.area(territory).orElseThrow();
    }
}
