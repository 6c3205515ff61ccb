package id.payung.donors.web;

import id.payung.shared.Mending;
import id.payung.shared.Typed;
import java.time.LocalDate;
import java.util.Map;

/** Money as the treasurer typed it. */
public record ReceivedForm(String amount, String reference, String day) {
    private static final int LONGEST = 100;

    static ReceivedForm typed(Map<String, String> typed) {
        return new ReceivedForm(
                typed.getOrDefault("jumlah", "").strip(),
                typed.getOrDefault("bukti", "").strip(),
                typed.getOrDefault("tanggal", "").strip());
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors(LocalDate today) {
        return new Mending()
                .check("jumlah", Typed.amount(amount) > 0, "pledge.form.amount")
                .check(
                        "bukti",
                        !reference.isEmpty() && reference.length() <= LONGEST,
                        "pledge.form.reference")
                .check(
                        "tanggal",
                        Typed.day(day).filter(on -> !on.isAfter(today)).isPresent(),
                        "pledge.form.day")
                .fields();
    }
}
