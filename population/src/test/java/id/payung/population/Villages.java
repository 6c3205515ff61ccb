package id.payung.population;

import java.util.List;

/** Some villages of the story's regency and one far away. */
public final class Villages {

    public static final Village PONDOK_RAJEG =
            new Village(
                    "32.01.01.1001", "Pondok Rajeg", "Cibinong", "Kabupaten Bogor", "Jawa Barat");
    public static final Village SINGASARI =
            new Village("32.01.06.2011", "Singasari", "Jonggol", "Kabupaten Bogor", "Jawa Barat");
    public static final Village JASINGA =
            new Village("32.01.19.2005", "Jasinga", "Jasinga", "Kabupaten Bogor", "Jawa Barat");

    /** Shares the digits 01 and 06 with Jonggol, so their numbers must take turns. */
    public static final Village IN_CILACAP =
            new Village(
                    "33.01.06.2001", "Karangkemiri", "Maos", "Kabupaten Cilacap", "Jawa Tengah");

    private Villages() {}

    public static List<Village> some() {
        return List.of(StoryWorld.SINGAJAYA, PONDOK_RAJEG, SINGASARI, JASINGA, IN_CILACAP);
    }
}
