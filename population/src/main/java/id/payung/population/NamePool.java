package id.payung.population;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The first and second names of one culture, commonest first. */
record NamePool(List<String> men, List<String> women, List<String> men2, List<String> women2) {

    /** The Arabic-derived names that every Muslim culture mixes in. */
    static final NamePool ARABIC = read("islam");

    private static final Map<Culture, NamePool> ALL = new EnumMap<>(Culture.class);

    static {
        for (Culture culture : Culture.values()) {
            ALL.put(culture, read(culture.file()));
        }
    }

    static NamePool of(Culture culture) {
        return Objects.requireNonNull(ALL.get(culture));
    }

    private static NamePool read(String file) {
        Map<String, List<String>> lists = new HashMap<>();
        for (String line : Words.lines(NamePool.class, "names/" + file + ".txt")) {
            int colon = line.indexOf(':');
            lists.put(line.substring(0, colon), Words.of(line.substring(colon + 1)));
        }
        return new NamePool(
                list(lists, "laki-laki"),
                list(lists, "perempuan"),
                list(lists, "laki-laki kedua"),
                list(lists, "perempuan kedua"));
    }

    List<String> first(Sex sex) {
        return switch (sex) {
            case MALE -> men;
            case FEMALE -> women;
        };
    }

    List<String> second(Sex sex) {
        return switch (sex) {
            case MALE -> men2;
            case FEMALE -> women2;
        };
    }

    private static List<String> list(Map<String, List<String>> lists, String key) {
        return Objects.requireNonNull(lists.get(key), key);
    }
}
