package id.payung.donors.web;

import id.payung.donors.Donor;
import id.payung.donors.DonorFilter;
import id.payung.shared.TerritoryCode;
import org.jspecify.annotations.Nullable;

/** The filter of the list of donors as it stands in the address; what is no area is all of them. */
record DonorQuery(
        Donor.@Nullable Kind jenis,
        @Nullable String nama,
        @Nullable String wilayah,
        @Nullable String aktif) {

    DonorFilter filter() {
        return new DonorFilter(
                TerritoryCode.parse(wilayah == null ? "" : wilayah).orElse(TerritoryCode.INDONESIA),
                jenis,
                nama == null || nama.isBlank() ? null : nama.strip(),
                aktif != null && !aktif.isEmpty());
    }
}
