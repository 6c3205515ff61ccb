package id.payung.rules.law;

import id.payung.rules.words.Sentence;
import java.time.LocalDate;

/**
 * Refusal of a date older than the law that is modelled: guessing older law would invent rupiah.
 *
 * @param reference the oldest regulation modelled
 * @param modelledFrom the first day it is modelled for
 * @param asked the day that was asked about
 */
public record BeforeFirstVersion(String reference, LocalDate modelledFrom, LocalDate asked) {

    public Sentence sentence() {
        return Sentence.of(
                "Tanggal %s sebelum versi pertama yang dimodelkan: %s, mulai %s",
                "%s lies before the first version modelled: %s, from %s",
                asked,
                reference,
                modelledFrom);
    }
}
