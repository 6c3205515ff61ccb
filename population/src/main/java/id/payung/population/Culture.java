package id.payung.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Whose way of naming a household follows. */
enum Culture {
    SUNDANESE("sunda", 0.34, 0.34),
    JAVANESE("jawa", 0.44, 0.24),
    BETAWI("islam", 0.20, 0.55),
    MINANGKABAU("minang", 0.12, 0.30),
    BATAK("batak", 0.0, 0.04),
    MALAY("melayu", 0.18, 0.45),
    BALINESE("bali", 0.0, 0.0),
    BUGIS("bugis", 0.22, 0.35),
    EASTERN("timur", 0.0, 0.03);

    private final String file;
    private final double oneWord;
    private final double arabic;

    /**
     * @param oneWord share of people born before 1975 with a single name
     * @param arabic share of people with an Arabic-derived first name
     */
    Culture(String file, double oneWord, double arabic) {
        this.file = file;
        this.oneWord = oneWord;
        this.arabic = arabic;
    }

    String file() {
        return file;
    }

    double oneWord() {
        return oneWord;
    }

    double arabic() {
        return arabic;
    }

    /** Every village has its majority and its newcomers. */
    static Culture at(Village village, SplittableRandom chance) {
        List<Culture> local =
                Holder.BY_PROVINCE.getOrDefault(village.code().substring(0, 2), List.of(JAVANESE));
        double u = chance.nextDouble();
        if (u < 0.06) {
            return JAVANESE;
        }
        return local.get((int) (u * u * local.size()));
    }

    /** Kept apart because an enum's constants exist before its static fields. */
    private static final class Holder {
        static final Map<String, List<Culture>> BY_PROVINCE = new HashMap<>();

        static {
            in(List.of(MALAY), "11", "14", "15", "16", "17", "19", "21", "52", "61", "62", "63");
            in(List.of(BATAK, MALAY), "12");
            in(List.of(MINANGKABAU), "13");
            in(List.of(JAVANESE, MALAY, SUNDANESE), "18", "64", "65");
            in(List.of(BETAWI, JAVANESE, SUNDANESE), "31");
            in(List.of(SUNDANESE, BETAWI), "32", "36");
            in(List.of(JAVANESE), "33", "34", "35");
            in(List.of(BALINESE), "51");
            in(List.of(BUGIS), "72", "73", "74", "75", "76");
            in(List.of(EASTERN), "53", "71", "81", "91", "92", "93", "94", "95", "96");
            in(List.of(MALAY, EASTERN), "82");
        }

        private static void in(List<Culture> cultures, String... provinces) {
            for (String province : provinces) {
                BY_PROVINCE.put(province, cultures);
            }
        }
    }
}
