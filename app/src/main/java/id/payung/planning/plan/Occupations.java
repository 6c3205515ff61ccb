package id.payung.planning.plan;

import id.payung.registry.Occupation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * How dangerous work is, in three steps. No regulation orders occupations by danger: this order is
 * the programme's own, and whoever plans may leave it out.
 */
final class Occupations {
    private static final Set<Occupation> DANGEROUS =
            EnumSet.of(
                    Occupation.FISHER,
                    Occupation.BUILDER,
                    Occupation.OJEK_DRIVER,
                    Occupation.ONLINE_OJEK_DRIVER,
                    Occupation.MINIBUS_DRIVER,
                    Occupation.COURIER,
                    Occupation.WASTE_PICKER,
                    Occupation.DAY_LABOURER);
    private static final Set<Occupation> CALM =
            EnumSet.of(
                    Occupation.TAILOR,
                    Occupation.MOSQUE_CARETAKER,
                    Occupation.QURAN_TEACHER,
                    Occupation.NEIGHBOURHOOD_OFFICIAL,
                    Occupation.HEALTH_CADRE,
                    Occupation.SMALL_TRADER);

    private Occupations() {}

    /** 0 for calm or unknown work, 1 for most, 2 for dangerous work. */
    static int danger(String code) {
        return Arrays.stream(Occupation.values())
                .filter(occupation -> occupation.name().equals(code))
                .mapToInt(Occupations::danger)
                .findFirst()
                .orElse(0);
    }

    private static int danger(Occupation occupation) {
        if (DANGEROUS.contains(occupation)) {
            return 2;
        }
        return CALM.contains(occupation) ? 0 : 1;
    }
}
