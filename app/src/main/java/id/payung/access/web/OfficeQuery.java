package id.payung.access.web;

import id.payung.access.Office;
import id.payung.access.OfficeFilter;
import id.payung.shared.TerritoryCode;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list of offices as it stands in the address; what is no area is all of them.
 */
record OfficeQuery(@Nullable String nama, Office.@Nullable Kind jenis, @Nullable String wilayah) {

    OfficeFilter filter() {
        return new OfficeFilter(
                nama == null ? "" : nama.strip(),
                jenis,
                TerritoryCode.parse(wilayah == null ? "" : wilayah)
                        .orElse(TerritoryCode.INDONESIA));
    }
}
