package id.payung.donors.web;

import id.payung.donors.Pledge;
import id.payung.donors.PledgeFilter;
import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filter of the list of pledges as it stands in the address. */
record PledgeQuery(
        Pledge.@Nullable State keadaan,
        @Nullable Integer peringatan,
        PledgeFilter.@Nullable Todo menunggu,
        @Nullable UUID donatur,
        @Nullable String nama,
        @Nullable String wilayah) {

    PledgeFilter filter() {
        return new PledgeFilter(
                TerritoryCode.parse(wilayah == null ? "" : wilayah).orElse(TerritoryCode.INDONESIA),
                donatur,
                keadaan,
                peringatan,
                menunggu,
                nama == null || nama.isBlank() ? null : nama.strip());
    }
}
