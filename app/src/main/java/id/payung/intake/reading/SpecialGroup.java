package id.payung.intake.reading;

import java.util.Arrays;

/** Whom offices propose as a group of their own, and the columns by which their lists say more. */
public enum SpecialGroup {
    MOSQUE_CARETAKER("Marbot", "merbot, takmir, pengurus masjid"),
    RELIGIOUS_TEACHER("Guru ngaji", "guru mengaji, ustaz, ustadz, guru tpa, guru madrasah"),
    NEIGHBOURHOOD_HEAD("RT/RW", "ketua rt, ketua rw, rt, rw, pengurus rt rw"),
    HEALTH_VOLUNTEER("Kader posyandu", "posyandu, kader kesehatan, kader pkk, kader"),
    GRAVE_DIGGER("Penggali kubur", "gali kubur, amil jenazah"),
    COMMUNITY_GUARD("Linmas", "hansip, satlinmas"),
    DRIVER("Pengemudi", "ojek, sopir angkot, pengemudi ojek, pengemudi angkutan"),
    TRADER("Pedagang kecil", "pkl, pedagang kaki lima, umkm"),
    FARM_LABOURER("Buruh tani", "buruh tani tembakau, petani tembakau");

    /** By which group an office proposes the people of its list, or one row of it. */
    static final Column COLUMN =
            Column.own(
                    "GROUP",
                    "Kelompok",
                    "kelompok khusus, jenis kelompok, unsur, kategori, kategori pekerja, group",
                    new Contents.Choice(
                            Arrays.stream(values())
                                    .map(
                                            group ->
                                                    new Contents.Option(
                                                            group.name(),
                                                            group.printed,
                                                            group.alsoCalled))
                                    .toList()));

    /** The code of the village, which no two villages share. */
    public static final Column VILLAGE_CODE =
            Column.own(
                    "VILLAGE_CODE",
                    "Kode Desa",
                    "kode desa kelurahan, kode kelurahan, kode wilayah, kode kemendagri, village code",
                    new Contents.Words());

    private final String printed;
    private final String alsoCalled;

    SpecialGroup(String printed, String alsoCalled) {
        this.printed = printed;
        this.alsoCalled = alsoCalled;
    }

    public String printed() {
        return printed;
    }
}
