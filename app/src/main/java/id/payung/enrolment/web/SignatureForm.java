package id.payung.enrolment.web;

import id.payung.shared.Mending;
import id.payung.shared.Typed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A signature as it was typed off the paper. */
record SignatureForm(String number, String day, String signatory) {

    static SignatureForm typed(Map<String, String> typed) {
        return new SignatureForm(
                typed.getOrDefault("nomor", "").strip(),
                typed.getOrDefault("tanggal", "").strip(),
                typed.getOrDefault("penandatangan", "").strip());
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors(boolean scanned) {
        return new Mending()
                .check("nomor", !number.isEmpty() && number.length() <= 100, "decree.sign.number")
                .check("tanggal", signedOn().isPresent(), "decree.sign.date")
                .check(
                        "penandatangan",
                        !signatory.isEmpty() && signatory.length() <= 200,
                        "decree.sign.signatory")
                .check("naskah", scanned, "decree.sign.scan")
                .fields();
    }

    Optional<LocalDate> signedOn() {
        return Typed.day(day);
    }
}
