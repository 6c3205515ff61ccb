package id.payung.contributions.web;

import id.payung.contributions.Voucher;
import id.payung.shared.Mending;
import id.payung.shared.Typed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A paper of the treasury as it was typed.
 *
 * @param kind begins the names of its fields, because a page holds several of them
 */
public record VoucherForm(String kind, String number, String dated, String amount) {

    static VoucherForm typed(String kind, Map<String, String> typed) {
        return new VoucherForm(
                kind,
                typed.getOrDefault(kind + "-nomor", "").strip(),
                typed.getOrDefault(kind + "-tanggal", "").strip(),
                typed.getOrDefault(kind + "-jumlah", "").strip());
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check(
                        kind + "-nomor",
                        !number.isEmpty() && number.length() <= 100,
                        "payment.form.reference")
                .check(kind + "-tanggal", day().isPresent(), "payment.form.day")
                .check(kind + "-jumlah", Typed.amount(amount) > 0, "payment.form.amount")
                .fields();
    }

    /** What the paper says; only where nothing must be mended. */
    Voucher voucher() {
        return new Voucher(number, day().orElseThrow(), Typed.amount(amount));
    }

    private Optional<LocalDate> day() {
        return Typed.day(dated);
    }
}
