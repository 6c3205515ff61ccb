package id.payung.population;

/**
 * What a person lives by: the occupations that programmes for vulnerable workers meet, some that
 * they exclude, and the three words for who does not work. Incomes are rupiah a month.
 */
public enum Occupation {
    FARMER("Petani", 1_400_000, 130, 60, 0),
    TOBACCO_LABOURER("Buruh Tani Tembakau", 1_100_000, 40, 35, 0),
    FISHER("Nelayan", 1_500_000, 25, 3, 2),
    LIVESTOCK_KEEPER("Peternak", 1_500_000, 30, 10, 1),
    OJEK_DRIVER("Ojek Pangkalan", 1_700_000, 45, 1, 50),
    ONLINE_OJEK_DRIVER("Ojek Daring", 2_600_000, 30, 5, 85),
    MINIBUS_DRIVER("Sopir Angkot", 2_300_000, 30, 0, 45),
    COURIER("Kurir", 2_500_000, 12, 3, 30),
    PEDICAB_DRIVER("Tukang Becak", 1_000_000, 10, 0, 20),
    PARKING_ATTENDANT("Juru Parkir", 1_300_000, 8, 1, 35),
    SMALL_TRADER("Pedagang Kecil", 1_800_000, 70, 130, 110),
    STREET_VENDOR("PKL", 1_900_000, 30, 40, 80),
    WASTE_PICKER("Pemulung", 900_000, 12, 10, 25),
    DAY_LABOURER("Buruh Harian Lepas", 1_500_000, 150, 70, 110),
    BUILDER("Tukang Bangunan", 2_400_000, 80, 0, 55),
    TAILOR("Penjahit", 1_400_000, 12, 60, 35),
    GRAVE_DIGGER("Penggali Kubur", 800_000, 5, 0, 4),
    MOSQUE_CARETAKER("Marbot", 800_000, 12, 0, 9),
    QURAN_TEACHER("Guru Ngaji", 700_000, 16, 30, 18),
    NEIGHBOURHOOD_HEAD("Ketua RT/RW/LPM", 900_000, 14, 3, 12),
    HEALTH_POST_CADRE("Kader Posyandu/PKK", 500_000, 0, 45, 25),
    CIVIL_GUARD("Linmas", 900_000, 10, 1, 8),
    STREET_SWEEPER("Penyapu Jalan", 1_600_000, 4, 4, 22),
    DOMESTIC_WORKER("ART", 1_300_000, 2, 75, 55),
    PRIVATE_EMPLOYEE("Karyawan Swasta", 4_200_000, 14, 10, 25),
    CIVIL_SERVANT("PNS", 5_200_000, 4, 5, 7),
    ARMY_OR_POLICE("TNI/Polri", 5_600_000, 2, 0, 3),
    STUDENT("Pelajar/Mahasiswa", 0, 0, 0, 0),
    HOMEMAKER("Mengurus Rumah Tangga", 0, 0, 0, 0),
    NOT_WORKING("Belum/Tidak Bekerja", 0, 0, 0, 0);

    private final String label;
    private final int income;
    private final int men;
    private final int women;
    private final int town;

    /**
     * @param income usual rupiah a month
     * @param men weight among village men
     * @param women weight among village women
     * @param town weight in towns of the sex that does it most, of the other in proportion
     */
    Occupation(String label, int income, int men, int women, int town) {
        this.label = label;
        this.income = income;
        this.men = men;
        this.women = women;
        this.town = town;
    }

    /** The Indonesian words that lists use. */
    public String label() {
        return label;
    }

    /** The usual income in rupiah a month; 0 for who does not work. */
    public int usualIncome() {
        return income;
    }

    /** Whether the person earns a living and may therefore appear on a list. */
    public boolean isWork() {
        return income > 0;
    }

    /** Civil servants, army, police and wage earners, whom programmes leave out. */
    public boolean isExcluded() {
        return switch (this) {
            case PRIVATE_EMPLOYEE, CIVIL_SERVANT, ARMY_OR_POLICE -> true;
            case FARMER, TOBACCO_LABOURER, FISHER, LIVESTOCK_KEEPER, OJEK_DRIVER -> false;
            case ONLINE_OJEK_DRIVER, MINIBUS_DRIVER, COURIER, PEDICAB_DRIVER -> false;
            case PARKING_ATTENDANT, SMALL_TRADER, STREET_VENDOR, WASTE_PICKER -> false;
            case DAY_LABOURER, BUILDER, TAILOR, GRAVE_DIGGER, MOSQUE_CARETAKER -> false;
            case QURAN_TEACHER, NEIGHBOURHOOD_HEAD, HEALTH_POST_CADRE, CIVIL_GUARD -> false;
            case STREET_SWEEPER, DOMESTIC_WORKER, STUDENT, HOMEMAKER, NOT_WORKING -> false;
        };
    }

    /** Transport for every kind of driver and courier, a pedicab's included. */
    public Sector sector() {
        return switch (this) {
            case OJEK_DRIVER, ONLINE_OJEK_DRIVER, MINIBUS_DRIVER, COURIER, PEDICAB_DRIVER ->
                    Sector.TRANSPORT;
            case FARMER, TOBACCO_LABOURER, FISHER, LIVESTOCK_KEEPER -> Sector.OTHER;
            case PARKING_ATTENDANT, SMALL_TRADER, STREET_VENDOR, WASTE_PICKER -> Sector.OTHER;
            case DAY_LABOURER, BUILDER, TAILOR, GRAVE_DIGGER, MOSQUE_CARETAKER -> Sector.OTHER;
            case QURAN_TEACHER, NEIGHBOURHOOD_HEAD, HEALTH_POST_CADRE, CIVIL_GUARD -> Sector.OTHER;
            case STREET_SWEEPER, DOMESTIC_WORKER, PRIVATE_EMPLOYEE, CIVIL_SERVANT -> Sector.OTHER;
            case ARMY_OR_POLICE, STUDENT, HOMEMAKER, NOT_WORKING -> Sector.OTHER;
        };
    }

    /** How usual this work is among people of that sex there. */
    int weight(Sex sex, boolean urban) {
        int rural =
                switch (sex) {
                    case MALE -> men;
                    case FEMALE -> women;
                };
        return urban ? town * rural / Math.max(1, Math.max(men, women)) : rural;
    }
}
