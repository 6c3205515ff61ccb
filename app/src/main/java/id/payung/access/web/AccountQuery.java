package id.payung.access.web;

import id.payung.access.AccountFilter;
import org.jspecify.annotations.Nullable;

/** The filter of the list of accounts as it stands in the address. */
record AccountQuery(@Nullable String nama, @Nullable String kantor, @Nullable String keadaan) {

    AccountFilter filter() {
        return new AccountFilter(
                nama == null ? "" : nama.strip(),
                kantor == null ? "" : kantor.strip(),
                "aktif".equals(keadaan));
    }
}
