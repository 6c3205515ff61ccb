package id.payung.contributions.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
        Map<String, String> errors = new LinkedHashMap<>();
        if (reference.isEmpty() || reference.length() > 100) {
            errors.put("nomor", "payment.form.reference");
        }
        if (day().isEmpty()) {
            errors.put("tanggal", "payment.form.day");
        }
        if (rupiah() <= 0) {
            errors.put("jumlah", "payment.form.amount");
        }
        return errors;
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(paidOn));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whole rupiah with or without Rp and dots; 0 when it is none. */
    long rupiah() {
        String digits = amount.replaceFirst("^Rp\\s*", "").replace(".", "");
        return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0;
    }
}
