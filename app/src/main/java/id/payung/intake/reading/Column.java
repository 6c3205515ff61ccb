package id.payung.intake.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that lists have, with its name in the template and what else it is called. Those of
 * people may stand in lists of any kind; a kind may declare more of its own.
 */
public final class Column {
    public static final Column NIK =
            ofPeople(
                    "NIK",
                    "NIK",
                    22,
                    """
                    no nik, nomor nik, nomor induk kependudukan, no induk kependudukan, nik ktp, \
                    no ktp, nomor ktp, ktp, id number, national id, national id number, \
                    identity number, nin\
                    """);
    public static final Column FAMILY_CARD =
            ofPeople(
                    "FAMILY_CARD",
                    "No KK",
                    22,
                    """
                    kk, nomor kk, nkk, no kartu keluarga, nomor kartu keluarga, kartu keluarga, \
                    family card, family card no, family card number\
                    """);
    public static final Column NAME =
            ofPeople(
                    "NAME",
                    "Nama",
                    30,
                    """
                    nama lengkap, nama pekerja, nama peserta, nama calon peserta, nama penerima, \
                    nama warga, nama ktp, nama sesuai ktp, nama lengkap sesuai ktp, nama pemohon, \
                    name, full name, worker name\
                    """);
    public static final Column BIRTHPLACE =
            ofPeople(
                    "BIRTHPLACE",
                    "Tempat Lahir",
                    18,
                    """
                    tmp lahir, tmpt lahir, tpt lahir, kota lahir, place of birth, birthplace\
                    """);
    public static final Column BORN_ON =
            ofPeople(
                    "BORN_ON",
                    "Tanggal Lahir",
                    16,
                    """
                    tgl lahir, tanggal kelahiran, tgl kelahiran, lahir, date of birth, birth date, \
                    dob\
                    """);
    public static final Column SEX =
            ofPeople(
                    "SEX",
                    "JK",
                    6,
                    """
                    jenis kelamin, jns kelamin, j kel, l p, lp, kelamin, sex, gender, jenkel, \
                    jk l p\
                    """);
    public static final Column MOTHER =
            ofPeople(
                    "MOTHER",
                    "Nama Ibu Kandung",
                    24,
                    """
                    nama ibu, ibu kandung, nama gadis ibu kandung, mother s name, mothers name, \
                    mother, mother name\
                    """);
    public static final Column ADDRESS =
            ofPeople(
                    "ADDRESS",
                    "Alamat",
                    34,
                    """
                    alamat lengkap, alamat rumah, alamat ktp, alamat sesuai ktp, alamat domisili, \
                    alamat tinggal, kampung, dusun, jalan, address, street\
                    """);
    public static final Column RT =
            ofPeople(
                    "RT",
                    "RT",
                    6,
                    """
                    no rt, nomor rt\
                    """);
    public static final Column RW =
            ofPeople(
                    "RW",
                    "RW",
                    6,
                    """
                    no rw, nomor rw\
                    """);
    public static final Column VILLAGE =
            ofPeople(
                    "VILLAGE",
                    "Desa/Kelurahan",
                    20,
                    """
                    desa, kelurahan, kel, desa kel, kel desa, kelurahan desa, nama desa, \
                    nama kelurahan, village\
                    """);
    public static final Column DISTRICT =
            ofPeople(
                    "DISTRICT",
                    "Kecamatan",
                    18,
                    """
                    kec, nama kecamatan, district, subdistrict, sub district\
                    """);
    public static final Column REGENCY =
            ofPeople(
                    "REGENCY",
                    "Kabupaten/Kota",
                    20,
                    """
                    kabupaten, kota, kab, kab kota, kota kabupaten, kota kab, regency, city, \
                    regency city\
                    """);
    public static final Column OCCUPATION =
            ofPeople(
                    "OCCUPATION",
                    "Pekerjaan",
                    22,
                    """
                    jenis pekerjaan, profesi, mata pencaharian, bidang pekerjaan, pekerjaan utama, \
                    occupation, job, profession\
                    """);
    public static final Column PHONE =
            ofPeople(
                    "PHONE",
                    "No HP",
                    18,
                    """
                    hp, nomor hp, no telp, no telepon, no telp hp, no hp wa, no wa, nomor wa, \
                    no telepon wa, nomor telepon, nomor handphone, no handphone, telepon, telp, \
                    handphone, phone, phone number, mobile, mobile number\
                    """);
    public static final Column INCOME =
            ofPeople(
                    "INCOME",
                    "Penghasilan",
                    16,
                    """
                    penghasilan per bulan, penghasilan bulanan, rata rata penghasilan, pendapatan, \
                    pendapatan per bulan, upah, gaji, income, monthly income\
                    """);
    public static final Column DECILE =
            ofPeople(
                    "DECILE",
                    "Desil",
                    8,
                    """
                    desil dtsen, desil kesejahteraan, peringkat desil, decile\
                    """);

    private static final List<Column> OF_PEOPLE =
            List.of(
                    NIK,
                    FAMILY_CARD,
                    NAME,
                    BIRTHPLACE,
                    BORN_ON,
                    SEX,
                    MOTHER,
                    ADDRESS,
                    RT,
                    RW,
                    VILLAGE,
                    DISTRICT,
                    REGENCY,
                    OCCUPATION,
                    PHONE,
                    INCOME,
                    DECILE);

    private final String code;
    private final String printed;
    private final int width;
    private final String alsoCalled;
    private final @Nullable Contents contents;

    private Column(
            String code,
            String printed,
            int width,
            String alsoCalled,
            @Nullable Contents contents) {
        this.code = code;
        this.printed = printed;
        this.width = width;
        this.alsoCalled = alsoCalled;
        this.contents = contents;
    }

    private static Column ofPeople(String code, String printed, int width, String alsoCalled) {
        return new Column(code, printed, width, alsoCalled, null);
    }

    /**
     * A column that only lists of one kind have.
     *
     * @param code by which its values are kept, such as {@code EVENT_ON}
     * @param printed its name in the template
     * @param alsoCalled other headings, in small letters, separated by commas; may be empty
     */
    public static Column own(String code, String printed, String alsoCalled, Contents contents) {
        return new Column(code, printed, contents.width(), alsoCalled, contents);
    }

    /** The columns that say who somebody is, in the order of the template. */
    public static List<Column> ofPeople() {
        return OF_PEOPLE;
    }

    /** One of a person's columns, or a stand-in for a kind's own one that equals it. */
    @JsonCreator
    static Column withCode(String code) {
        return OF_PEOPLE.stream()
                .filter(column -> column.code.equals(code))
                .findFirst()
                .orElseGet(() -> new Column(code, code, 0, "", null));
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The name in the template, which findings use whatever the list calls it. */
    public String printed() {
        return printed;
    }

    int width() {
        return width;
    }

    /** What the cells of a kind's own column hold; null for a person's columns. */
    public @Nullable Contents contents() {
        return contents;
    }

    /** In small letters, punctuation replaced by blanks. */
    List<String> otherNames() {
        return alsoCalled.isEmpty()
                ? List.of()
                : Arrays.asList(alsoCalled.strip().split(",\\s*", -1));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Column column && column.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
