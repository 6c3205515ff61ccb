package id.payung.rules.law;

import java.time.LocalDate;

/**
 * Refusal of a date older than the law that is modelled: guessing older law would invent rupiah.
 *
 * @param reference the oldest regulation modelled
 * @param modelledFrom the first day it is modelled for
 * @param asked the day that was asked about
 */
public record BeforeFirstVersion(String reference, LocalDate modelledFrom, LocalDate asked) {

    public String sentence() {
        return "Tanggal %s sebelum versi pertama yang dimodelkan: %s, mulai %s"
                .formatted(asked, reference, modelledFrom);
    }
}
