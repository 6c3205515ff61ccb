package id.payung.intake.reading;

import id.payung.shared.FamilyCardNumber;
import id.payung.shared.Nik;
import id.payung.shared.Sex;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person of a list, as read. An optional value is null when the cell is empty or could not be
 * read; the finding then says so.
 *
 * @param row the number the spreadsheet shows
 * @param nik null only when the row is refused
 * @param name as typed, without invisible characters; empty only when the row is refused
 * @param nameKey see {@link id.payung.registry.PersonNames#key}
 * @param bornOn the NIK's birth date where the cell contradicts it, null where the cell is empty
 * @param sex the NIK's sex where the cell contradicts it
 * @param phone national digits from 0, such as {@code 081200000000}
 * @param income whole rupiah a month
 * @param decile 1 (poorest) to 10
 * @param own what the kind's own columns say; NIKs as their digits
 * @param typed what stood in the cells
 * @param writtenBirth the birth date that was read in its cell, whatever the NIK says
 */
public record ReadRow(
        int row,
        @Nullable Nik nik,
        @Nullable FamilyCardNumber familyCard,
        String name,
        String nameKey,
        @Nullable String birthplace,
        @Nullable LocalDate bornOn,
        @Nullable Sex sex,
        @Nullable String mother,
        Home home,
        @Nullable Livelihood livelihood,
        @Nullable String phone,
        @Nullable Long income,
        @Nullable Integer decile,
        Map<Column, String> own,
        Map<Column, String> typed,
        @Nullable LocalDate writtenBirth,
        List<Finding> findings) {

    /**
     * Where the person lives, as far as the list says.
     *
     * @param rt three digits, as is {@code rw}
     */
    public record Home(
            @Nullable String address,
            @Nullable String rt,
            @Nullable String rw,
            @Nullable String village,
            @Nullable String district,
            @Nullable String regency) {}

    /** Whether a finding stops the row. */
    public boolean refused() {
        return findings.stream().anyMatch(Finding::isRefusal);
    }

    /** Whether the row can be taken, with something to know. */
    public boolean warned() {
        return !refused() && !findings.isEmpty();
    }

    /**
     * What stood in the cells, to give back in the file of corrections: a birth date with its month
     * in words, because the next file may show another order.
     */
    public Map<Column, String> toMend() {
        if (writtenBirth == null) {
            return typed;
        }
        Map<Column, String> words = new LinkedHashMap<>(typed);
        words.put(Column.BORN_ON, IndonesianDate.of(writtenBirth));
        return words;
    }

    /** Without anything personal, because texts end up in logs. */
    @Override
    public String toString() {
        return "row " + row + " with " + findings.size() + " findings";
    }
}
