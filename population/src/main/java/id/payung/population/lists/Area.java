package id.payung.population.lists;

import id.payung.population.Village;
import java.util.Locale;

/** For which village or regency a list is. */
record Area(String code, String name) {

    static Area of(Reach reach, Village village) {
        return switch (reach) {
            case VILLAGE ->
                    new Area(
                            village.code(),
                            upper(
                                    (village.isUrban() ? "Kelurahan " : "Desa ")
                                            + village.name()
                                            + " Kecamatan "
                                            + village.district()));
            case REGENCY -> new Area(village.regencyCode(), upper(village.regency()));
        };
    }

    private static String upper(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
