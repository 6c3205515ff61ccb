package id.payung.enrolment.mutation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * Why somebody leaves his cover, or that he is to take a seat. Cover stands in the month in which
 * it happened: a family keeps what the month of a death gives it, and nobody is without cover
 * between one payer and the next. Only a month that somebody else pays already is never paid twice.
 */
public enum MutationReason {
    DIED("Meninggal", "meninggal dunia, wafat, mati, died", true),
    /** Lives elsewhere; within the fund's area his cover goes on. */
    MOVED("Pindah", "pindah domisili, pindah alamat, pindah penduduk, moved", true),
    /** Works for an employer, who insures him. */
    EMPLOYED("Bekerja", "bekerja formal, penerima upah, bekerja di perusahaan, employed", true),
    /** Somebody else pays for him, from the month of that day. */
    DOUBLE("Ganda", "data ganda, dibayar dana lain, kepesertaan ganda, double", false),
    RESIGNED("Mengundurkan diri", "mundur, keluar, tidak bersedia, resigned", true),
    /** Ends cover only by a fund whose programme says so. */
    AGED("Mencapai batas usia", "batas usia, usia 65, 65 tahun, lanjut usia, aged", true),
    /** Takes a seat that somebody else leaves. */
    JOINS("Pengganti", "peserta pengganti, masuk, replacement", true);

    private final String printed;
    private final String alsoCalled;
    private final boolean monthStands;

    MutationReason(String printed, String alsoCalled, boolean monthStands) {
        this.printed = printed;
        this.alsoCalled = alsoCalled;
        this.monthStands = monthStands;
    }

    /** As the lists and the annexes of amendments write it. */
    public String printed() {
        return printed;
    }

    String alsoCalled() {
        return alsoCalled;
    }

    /** The first month without cover, or of the one who joins. */
    public YearMonth firstMonth(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return this == JOINS || !monthStands ? month : month.plusMonths(1);
    }

    /** Those after which the month of the day itself is without cover. */
    static String[] atOnce() {
        return Arrays.stream(values())
                .filter(reason -> reason == JOINS || !reason.monthStands)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
