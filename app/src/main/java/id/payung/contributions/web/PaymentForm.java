package id.payung.contributions.web;

import id.payung.shared.Mending;
import id.payung.shared.Typed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A payment as it was typed. */
record PaymentForm(String reference, String paidOn, String amount) {

    static PaymentForm typed(Map<String, String> typed) {
        return new PaymentForm(
                typed.getOrDefault("nomor", "").strip(),
                typed.getOrDefault("tanggal", "").strip(),
                typed.getOrDefault("jumlah", "").strip());
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check(
                        "nomor",
                        !reference.isEmpty() && reference.length() <= 100,
                        "payment.form.reference")
                .check("tanggal", day().isPresent(), "payment.form.day")
                .check("jumlah", rupiah() > 0, "payment.form.amount")
                .fields();
    }

    Optional<LocalDate> day() {
        return Typed.day(paidOn);
    }

    /** Whole rupiah with or without Rp and dots; 0 when it is none. */
    long rupiah() {
        return Typed.amount(amount);
    }
}
