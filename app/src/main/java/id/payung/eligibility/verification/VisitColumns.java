package id.payung.eligibility.verification;

import id.payung.eligibility.verification.VisitResult.Kind;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Contents;
import id.payung.intake.reading.Contents.Choice;
import id.payung.intake.reading.Contents.Option;
import id.payung.intake.reading.ListingColumns;

/**
 * The columns of the sheet that officers carry from door to door and send back filled. What is
 * wrong in a record is put right in its own cell, under the result that says so.
 */
public final class VisitColumns {
    public static final Column RESULT =
            Column.own(
                    "RESULT",
                    "Hasil Verval",
                    "hasil, hasil kunjungan, hasil verifikasi, hasil verifikasi dan validasi,"
                            + " temuan, result",
                    Choice.of(
                            option(Kind.FOUND, "Ditemukan", "ada, sesuai, valid"),
                            option(Kind.CORRECTED, "Data diperbaiki", "perbaikan, diperbaiki"),
                            option(Kind.MOVED, "Pindah", "pindah alamat, pindah domisili"),
                            option(Kind.DIED, "Meninggal", "meninggal dunia, wafat, md"),
                            option(
                                    Kind.EMPLOYED,
                                    "Bekerja di badan usaha",
                                    "bekerja, bekerja di perusahaan, karyawan"),
                            option(Kind.UNWILLING, "Tidak bersedia", "menolak, tidak mau"),
                            option(
                                    Kind.NOT_FOUND,
                                    "Tidak ditemukan",
                                    "tidak ada, tidak dikenal, tidak diketahui")));
    public static final Column VISITED_ON =
            Column.own(
                    "VISITED_ON",
                    "Tanggal Verval",
                    "tgl verval, tanggal kunjungan, tgl kunjungan, tanggal verifikasi,"
                            + " tanggal validasi, visited on",
                    new Contents.Day());
    public static final Column OFFICER =
            Column.own(
                    "OFFICER",
                    "Petugas Verval",
                    "petugas, nama petugas, petugas verifikasi, verifikator, officer",
                    new Contents.Words());
    public static final Column DETAIL =
            Column.own(
                    "DETAIL",
                    "Rincian",
                    "rincian hasil, nama perusahaan, perusahaan, alasan, desa tujuan, pindah ke,"
                            + " detail",
                    new Contents.Words());
    public static final Column DIED_ON =
            Column.own(
                    "DIED_ON",
                    "Tanggal Meninggal",
                    "tgl meninggal, tanggal wafat, tgl wafat, died on",
                    new Contents.Day());
    public static final Column NOTE =
            Column.own(
                    "NOTE", "Catatan", "catatan petugas, keterangan, note", new Contents.Words());

    static final ListingColumns ALL =
            ListingColumns.telling(
                            RESULT,
                            VISITED_ON,
                            OFFICER,
                            DETAIL,
                            DIED_ON,
                            NOTE,
                            Column.BORN_ON,
                            Column.ADDRESS,
                            Column.RT,
                            Column.RW,
                            Column.OCCUPATION,
                            Column.BIRTHPLACE,
                            Column.MOTHER,
                            Column.FAMILY_CARD,
                            Column.PHONE)
                    .lettingGo(
                            Column.NAME,
                            DETAIL,
                            DIED_ON,
                            NOTE,
                            Column.BORN_ON,
                            Column.ADDRESS,
                            Column.RT,
                            Column.RW,
                            Column.OCCUPATION,
                            Column.BIRTHPLACE,
                            Column.MOTHER,
                            Column.FAMILY_CARD,
                            Column.PHONE)
                    .leavingEmpty(RESULT, VISITED_ON, OFFICER);

    private VisitColumns() {}

    private static Option option(Kind kind, String printed, String alsoCalled) {
        return new Option(kind.name(), printed, alsoCalled);
    }
}
