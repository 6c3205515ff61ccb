package id.payung.registry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a worker lives by, in the words of the programmes for vulnerable workers. The sector decides
 * the contribution's discount (PP 50/2025: drivers, ojek and couriers, with or without an app);
 * {@link #isExcluded()} marks whom such programmes leave out.
 */
public enum Occupation {
    FARMER("Petani"),
    TOBACCO_LABOURER("Buruh tani tembakau"),
    FISHER("Nelayan"),
    LIVESTOCK_KEEPER("Peternak"),
    OJEK_DRIVER("Ojek pangkalan", Sector.TRANSPORT),
    ONLINE_OJEK_DRIVER("Ojek daring", Sector.TRANSPORT),
    MINIBUS_DRIVER("Sopir angkot", Sector.TRANSPORT),
    COURIER("Kurir", Sector.TRANSPORT),
    PEDICAB_DRIVER("Tukang becak", Sector.TRANSPORT),
    PARKING_ATTENDANT("Juru parkir"),
    SMALL_TRADER("Pedagang kecil"),
    STREET_VENDOR("Pedagang kaki lima"),
    WASTE_PICKER("Pemulung"),
    DAY_LABOURER("Buruh harian lepas"),
    BUILDER("Tukang bangunan"),
    TAILOR("Penjahit"),
    GRAVE_DIGGER("Penggali kubur"),
    MOSQUE_CARETAKER("Marbot"),
    QURAN_TEACHER("Guru ngaji"),
    NEIGHBOURHOOD_OFFICIAL("Pengurus RT/RW/LPM"),
    HEALTH_CADRE("Kader posyandu/PKK"),
    CIVIL_GUARD("Linmas"),
    STREET_SWEEPER("Penyapu jalan"),
    DOMESTIC_WORKER("Asisten rumah tangga"),
    CIVIL_SERVANT("Aparatur sipil negara"),
    ARMY("TNI"),
    POLICE("Polri"),
    WAGE_EARNER("Karyawan penerima upah"),
    /** Anything else; the words of the list are kept beside it. */
    OTHER("Lainnya");

    /** The two sectors that PP 50/2025 treats differently. */
    public enum Sector {
        TRANSPORT,
        OTHER
    }

    private final String label;
    private final Sector sector;

    Occupation(String label) {
        this(label, Sector.OTHER);
    }

    Occupation(String label, Sector sector) {
        this.label = label;
        this.sector = sector;
    }

    /** The Indonesian words for it. */
    public String label() {
        return label;
    }

    public Sector sector() {
        return sector;
    }

    /** Civil servants, army, police and wage earners, who have cover through their employer. */
    public boolean isExcluded() {
        return switch (this) {
            case CIVIL_SERVANT, ARMY, POLICE, WAGE_EARNER -> true;
            case FARMER, TOBACCO_LABOURER, FISHER, LIVESTOCK_KEEPER, OJEK_DRIVER -> false;
            case ONLINE_OJEK_DRIVER, MINIBUS_DRIVER, COURIER, PEDICAB_DRIVER -> false;
            case PARKING_ATTENDANT, SMALL_TRADER, STREET_VENDOR, WASTE_PICKER -> false;
            case DAY_LABOURER, BUILDER, TAILOR, GRAVE_DIGGER, MOSQUE_CARETAKER -> false;
            case QURAN_TEACHER, NEIGHBOURHOOD_OFFICIAL, HEALTH_CADRE, CIVIL_GUARD -> false;
            case STREET_SWEEPER, DOMESTIC_WORKER, OTHER -> false;
        };
    }

    /**
     * How dangerous the work is: 0 calm, 1 as most work, 2 dangerous. No regulation orders
     * occupations by danger: this order is the programme's own, and whoever ranks or plans may
     * leave it out.
     */
    public int danger() {
        return switch (this) {
            case FISHER, BUILDER, OJEK_DRIVER, ONLINE_OJEK_DRIVER, MINIBUS_DRIVER -> 2;
            case COURIER, WASTE_PICKER, DAY_LABOURER -> 2;
            case TAILOR, MOSQUE_CARETAKER, QURAN_TEACHER, NEIGHBOURHOOD_OFFICIAL -> 0;
            case HEALTH_CADRE, SMALL_TRADER -> 0;
            case FARMER, TOBACCO_LABOURER, LIVESTOCK_KEEPER, PEDICAB_DRIVER -> 1;
            case PARKING_ATTENDANT, STREET_VENDOR, GRAVE_DIGGER, CIVIL_GUARD -> 1;
            case STREET_SWEEPER, DOMESTIC_WORKER, CIVIL_SERVANT, ARMY, POLICE -> 1;
            case WAGE_EARNER, OTHER -> 1;
        };
    }

    /** The danger of an occupation by its code; of an unknown one as of calm work. */
    public static int danger(@Nullable String code) {
        return Arrays.stream(values())
                .filter(occupation -> occupation.name().equals(code))
                .mapToInt(Occupation::danger)
                .findFirst()
                .orElse(0);
    }

    /** The occupation that the free words of a list mean, {@link #OTHER} when nobody knows. */
    public static Occupation of(String words) {
        return OccupationWords.meaning(words);
    }
}
