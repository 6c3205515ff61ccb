package id.payung.intake.reading;

import id.payung.registry.Occupation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whom offices propose as a group of their own, and the columns by which their lists say more. A
 * group is called by the name of its occupation, so that a list, a fund and its quota say the same.
 */
public enum SpecialGroup {
    MOSQUE_CARETAKER(Occupation.MOSQUE_CARETAKER, "merbot, takmir, pengurus masjid"),
    RELIGIOUS_TEACHER(
            Occupation.QURAN_TEACHER, "guru mengaji, ustaz, ustadz, guru tpa, guru madrasah"),
    NEIGHBOURHOOD_HEAD(
            Occupation.NEIGHBOURHOOD_OFFICIAL,
            "rt rw, ketua rt, ketua rw, rt, rw, pengurus rt rw, pengurus rt, pengurus rw, lpm"),
    HEALTH_VOLUNTEER(
            Occupation.HEALTH_CADRE,
            "kader posyandu, posyandu, kader kesehatan, kader pkk, kader, pkk"),
    GRAVE_DIGGER(Occupation.GRAVE_DIGGER, "gali kubur, amil jenazah"),
    COMMUNITY_GUARD(Occupation.CIVIL_GUARD, "hansip, satlinmas"),
    /** Of several occupations: only a narrower word beside it tells which. */
    DRIVER("Pengemudi", null, "ojek, sopir angkot, pengemudi ojek, pengemudi angkutan"),
    TRADER(Occupation.SMALL_TRADER, "pkl, pedagang kaki lima, umkm"),
    FARM_LABOURER("Buruh tani", Occupation.FARMER, "buruh tani tembakau, petani tembakau, petani");

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
    private final @Nullable Occupation occupation;
    private final String alsoCalled;

    SpecialGroup(Occupation occupation, String alsoCalled) {
        this(occupation.label(), occupation, alsoCalled);
    }

    SpecialGroup(String printed, @Nullable Occupation occupation, String alsoCalled) {
        this.printed = printed;
        this.occupation = occupation;
        this.alsoCalled = alsoCalled;
    }

    public String printed() {
        return printed;
    }

    /**
     * What somebody of the group lives by; a narrower word that names the group, such as {@code
     * petani tembakau}, tells it better than the group does.
     *
     * @param written how the list names the group
     * @return {@code null} where the group has people of several occupations
     */
    @Nullable Livelihood livelihood(String written) {
        Occupation said = Occupation.of(written);
        boolean narrower =
                said != Occupation.OTHER
                        && !HeadingWords.normal(written).equals(HeadingWords.normal(printed))
                        && !HeadingWords.normal(written).equals(HeadingWords.normal(name()));
        Occupation meant = narrower ? said : occupation;
        return meant == null ? null : new Livelihood(meant, meant.label());
    }
}
