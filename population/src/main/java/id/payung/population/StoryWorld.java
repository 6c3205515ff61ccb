package id.payung.population;

import java.time.LocalDate;
import java.util.List;

/**
 * The three people in whose lives demo, tests and handbook are told. They are the first workers of
 * their village in every population that includes it.
 */
public final class StoryWorld {

    /** Desa Singajaya in Jonggol, where all three live. */
    public static final Village SINGAJAYA =
            new Village("32.01.06.2003", "Singajaya", "Jonggol", "Kabupaten Bogor", "Jawa Barat");

    /** Euis Suryani sews at home; the province's list calls her Iis. */
    public static final StoryPerson EUIS =
            new StoryPerson(
                    "9901066808680001",
                    "9901060102100001",
                    "Euis Suryani",
                    "Iis Suryani",
                    Sex.FEMALE,
                    LocalDate.of(1968, 8, 28),
                    "Onah",
                    Kin.SPOUSE,
                    Occupation.TAILOR,
                    1_200_000,
                    "084012345001",
                    "Kp. Babakan",
                    2,
                    1,
                    2);

    /** Asep Saepudin drives ojek at the crossroads. */
    public static final StoryPerson ASEP =
            new StoryPerson(
                    "9901061708850001",
                    "9901060503140001",
                    "Asep Saepudin",
                    "Acep Saepudin",
                    Sex.MALE,
                    LocalDate.of(1985, 8, 17),
                    "Enok Rohayati",
                    Kin.HEAD,
                    Occupation.OJEK_DRIVER,
                    2_100_000,
                    "084012345002",
                    "Kp. Cibarengkok",
                    3,
                    2,
                    3);

    /** Pak Dedi Kurnia looks after the mosque. */
    public static final StoryPerson DEDI =
            new StoryPerson(
                    "9901060503700001",
                    "9901062009080001",
                    "Dedi Kurnia",
                    "Deddy Kurnia",
                    Sex.MALE,
                    LocalDate.of(1970, 3, 5),
                    "Icih",
                    Kin.HEAD,
                    Occupation.MOSQUE_CARETAKER,
                    600_000,
                    "084012345003",
                    "Kp. Babakan",
                    1,
                    1,
                    1);

    private StoryWorld() {}

    /** Euis, Asep and Pak Dedi, in this order. */
    public static List<StoryPerson> people() {
        return List.of(EUIS, ASEP, DEDI);
    }
}
