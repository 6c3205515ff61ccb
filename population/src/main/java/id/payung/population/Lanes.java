package id.payung.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How villages whose NIKs begin alike share the serials, so that their people never meet in one
 * number: of three such villages the second takes every third serial, starting at the second.
 */
final class Lanes {

    /** Region digits with the lane of one village among all that use them. */
    record Lane(int region, int number, int of) {}

    private static final int ELSEWHERE = 4000;

    private final List<Village> villages;
    private final int[] number;
    private final Map<Integer, Integer> sharing = new HashMap<>();

    Lanes(List<Village> villages) {
        this.villages = villages;
        this.number = new int[villages.size()];
        for (int i = 0; i < number.length; i++) {
            number[i] = sharing.merge(region(villages.get(i)), 1, Integer::sum) - 1;
        }
    }

    /** Regency and district digits after 99, so 32.01.06 becomes 990106. */
    Lane home(int ordinal) {
        int region = region(villages.get(ordinal));
        return new Lane(region, number[ordinal], sharing.getOrDefault(region, 1));
    }

    /** For those first registered elsewhere: 993000 to 996999, where no district's digits lie. */
    Lane elsewhere(int ordinal) {
        int lanes = 1 + (number.length - 1) / ELSEWHERE;
        return new Lane(993_000 + ordinal % ELSEWHERE, ordinal / ELSEWHERE, lanes);
    }

    private static int region(Village village) {
        String code = village.code();
        return 990_000 + Integer.parseInt(code, 3, 5, 10) * 100 + Integer.parseInt(code, 6, 8, 10);
    }
}
