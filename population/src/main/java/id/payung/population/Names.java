package id.payung.population;

import java.util.SplittableRandom;

/**
 * Names as the old and the young have them: single names fade with the year of birth,
 * Arabic-derived first names and third words grow, and a few elders carry the title of a pilgrim or
 * teacher.
 */
final class Names {

    private Names() {}

    static String of(Culture culture, Sex sex, int bornIn, SplittableRandom chance) {
        String name = plain(culture, sex, bornIn, chance);
        boolean muslim = culture.arabic() > 0.1;
        double u = chance.nextDouble();
        if (muslim && bornIn < 1978 && u < 0.035) {
            return (sex == Sex.MALE ? "H. " : "Hj. ") + name;
        }
        if (muslim && bornIn < 1995 && u > 0.995) {
            return (sex == Sex.MALE ? "Ust. " : "Usth. ") + name;
        }
        return bornIn < 2000 && u > 0.49 && u < 0.493 ? name + ", S.Pd." : name;
    }

    /** A name for a mother whom only her child's papers know. */
    static String ofMother(Culture culture, int bornIn, SplittableRandom chance) {
        return plain(culture, Sex.FEMALE, bornIn, chance);
    }

    private static String plain(Culture culture, Sex sex, int bornIn, SplittableRandom chance) {
        boolean arabic = chance.nextDouble() < culture.arabic();
        NamePool pool = arabic ? NamePool.ARABIC : NamePool.of(culture);
        String first = Skewed.pick(pool.first(sex), chance);
        if (chance.nextDouble() < oneWord(culture, bornIn)) {
            return first;
        }
        NamePool seconds = chance.nextInt(3) == 0 ? pool : NamePool.of(culture);
        String second = another(first, seconds, sex, chance);
        if (bornIn < 1988 || culture == Culture.BATAK || chance.nextDouble() > 0.3) {
            return first + ' ' + second;
        }
        String middle = Skewed.pick(NamePool.ARABIC.second(sex), chance);
        return middle.equals(second) || culture.arabic() < 0.1
                ? first + ' ' + second
                : first + ' ' + middle + ' ' + second;
    }

    private static String another(String first, NamePool pool, Sex sex, SplittableRandom chance) {
        String second = Skewed.pick(pool.second(sex), chance);
        while (second.equals(first)) {
            second = Skewed.pick(pool.second(sex), chance);
        }
        return second;
    }

    private static double oneWord(Culture culture, int bornIn) {
        double young = Math.clamp((bornIn - 1960) / 45.0, 0, 0.85);
        return culture.oneWord() * (1 - young);
    }
}
