package id.payung.population;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Streets, birthplaces and telephone numbers. */
final class Place {

    private static final List<String> ELSEWHERE =
            Words.lines(Place.class, "birthplaces.txt").stream()
                    .flatMap(line -> Words.of(line).stream())
                    .toList();
    private static final List<String> HAMLETS =
            Words.of(
                    "Cibarengkok, Babakan, Pasir Angin, Cikeas, Sukamulya, Rawa Bogo, Krajan, Tegal,"
                            + " Karang Anyar, Sumber, Ngemplak, Kebon Kopi, Tanah Baru, Pondok,"
                            + " Leuwi Goong, Bojong, Suka Maju, Mekar Sari, Margahayu, Gunung Batu");
    private static final List<String> ROADS =
            Words.of(
                    "Melati, Mawar, Merdeka, Kenanga, Ahmad Yani, Pahlawan, Sudirman, Anggrek,"
                            + " Masjid, Pasar Lama, Diponegoro, Cempaka, Veteran, Kartini");

    private Place() {}

    static String street(Village village, SplittableRandom chance) {
        if (village.isUrban() || chance.nextInt(5) == 0) {
            return "Jl. " + Skewed.pick(ROADS, chance) + " No. " + (1 + chance.nextInt(140));
        }
        boolean sundanese = village.code().startsWith("32") || village.code().startsWith("36");
        String hamlet = HAMLETS.get(chance.nextInt(HAMLETS.size()));
        return (sundanese ? "Kp. " : "Dusun ") + hamlet;
    }

    static String birthplace(Village village, boolean moved, SplittableRandom chance) {
        return moved || chance.nextInt(20) == 0
                ? Skewed.pick(ELSEWHERE, chance)
                : withoutItsKind(village.regency());
    }

    /** No operator has the prefix 084, so nobody's telephone rings. */
    static String phone(SplittableRandom chance) {
        if (chance.nextInt(8) == 0) {
            return "";
        }
        long number = 84_000_000_000L + chance.nextLong(1_000_000_000L);
        String digits = "0" + number;
        return chance.nextInt(4) == 0 ? digits.substring(0, 11) : digits;
    }

    private static String withoutItsKind(String regency) {
        String lower = regency.toLowerCase(Locale.ROOT);
        for (String kind : List.of("kabupaten ", "kab. ", "kota administrasi ", "kota ")) {
            if (lower.startsWith(kind)) {
                return regency.substring(kind.length());
            }
        }
        return regency;
    }
}
