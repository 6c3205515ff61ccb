package id.payung.intake.reading;

import java.util.List;

/** A column that lists of people have, with its name in the template and what else it is called. */
public enum Column {
    NIK(
            "NIK",
            22,
            """
            no nik, nomor nik, nomor induk kependudukan, no induk kependudukan, nik ktp, \
            no ktp, nomor ktp, ktp, id number, national id, national id number, \
            identity number, nin"""),
    FAMILY_CARD(
            "No KK",
            22,
            """
            kk, nomor kk, nkk, no kartu keluarga, nomor kartu keluarga, kartu keluarga, \
            family card, family card no, family card number"""),
    NAME(
            "Nama",
            30,
            """
            nama lengkap, nama pekerja, nama peserta, nama calon peserta, nama penerima, \
            nama warga, nama ktp, nama sesuai ktp, nama lengkap sesuai ktp, nama pemohon, \
            name, full name, worker name"""),
    BIRTHPLACE(
            "Tempat Lahir",
            18,
            """
            tmp lahir, tmpt lahir, tpt lahir, kota lahir, place of birth, birthplace"""),
    BORN_ON(
            "Tanggal Lahir",
            16,
            """
            tgl lahir, tanggal kelahiran, tgl kelahiran, lahir, date of birth, birth date, \
            dob"""),
    SEX(
            "JK",
            6,
            """
            jenis kelamin, jns kelamin, j kel, l p, lp, kelamin, sex, gender, jenkel, \
            jk l p"""),
    MOTHER(
            "Nama Ibu Kandung",
            24,
            """
            nama ibu, ibu kandung, nama gadis ibu kandung, mother s name, mothers name, \
            mother, mother name"""),
    ADDRESS(
            "Alamat",
            34,
            """
            alamat lengkap, alamat rumah, alamat ktp, alamat sesuai ktp, alamat domisili, \
            alamat tinggal, kampung, dusun, jalan, address, street"""),
    RT(
            "RT",
            6,
            """
            no rt, nomor rt"""),
    RW(
            "RW",
            6,
            """
            no rw, nomor rw"""),
    VILLAGE(
            "Desa/Kelurahan",
            20,
            """
            desa, kelurahan, kel, desa kel, kel desa, kelurahan desa, nama desa, \
            nama kelurahan, village"""),
    DISTRICT(
            "Kecamatan",
            18,
            """
            kec, nama kecamatan, district, subdistrict, sub district"""),
    REGENCY(
            "Kabupaten/Kota",
            20,
            """
            kabupaten, kota, kab, kab kota, kota kabupaten, kota kab, regency, city, \
            regency city"""),
    OCCUPATION(
            "Pekerjaan",
            22,
            """
            jenis pekerjaan, profesi, mata pencaharian, bidang pekerjaan, pekerjaan utama, \
            occupation, job, profession"""),
    PHONE(
            "No HP",
            18,
            """
            hp, nomor hp, no telp, no telepon, no telp hp, no hp wa, no wa, nomor wa, \
            no telepon wa, nomor telepon, nomor handphone, no handphone, telepon, telp, \
            handphone, phone, phone number, mobile, mobile number"""),
    INCOME(
            "Penghasilan",
            16,
            """
            penghasilan per bulan, penghasilan bulanan, rata rata penghasilan, pendapatan, \
            pendapatan per bulan, upah, gaji, income, monthly income"""),
    DECILE(
            "Desil",
            8,
            """
            desil dtsen, desil kesejahteraan, peringkat desil, decile""");

    private final String printed;
    private final int width;
    private final String alsoCalled;

    Column(String printed, int width, String alsoCalled) {
        this.printed = printed;
        this.width = width;
        this.alsoCalled = alsoCalled;
    }

    /** The name in the template, which findings use whatever the list calls it. */
    public String printed() {
        return printed;
    }

    int width() {
        return width;
    }

    /** In small letters, punctuation replaced by blanks. */
    List<String> otherNames() {
        return List.of(alsoCalled.split(", ?", -1));
    }
}
