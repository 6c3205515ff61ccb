package id.payung.population;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Work, income and welfare. */
final class Living {

    private static final Occupation[] ALL = Occupation.values();
    private static final int[] MEN = weights(Sex.MALE, false);
    private static final int[] WOMEN = weights(Sex.FEMALE, false);
    private static final int[] TOWNSMEN = weights(Sex.MALE, true);
    private static final int[] TOWNSWOMEN = weights(Sex.FEMALE, true);

    /** Rupiah a month and head above which a household is in the next decile. */
    private static final int[] DECILE_BOUNDS = {
        380_000, 560_000, 740_000, 930_000, 1_140_000, 1_400_000, 1_750_000, 2_300_000, 3_200_000
    };

    private Living() {}

    static boolean works(Sex sex, int age, SplittableRandom chance) {
        double u = chance.nextDouble();
        boolean man = sex == Sex.MALE;
        if (age < 18) {
            return age >= 13 && u < 0.05;
        }
        if (age < 65) {
            return u < (man ? 0.9 : 0.5) * (age < 22 ? 0.6 : 1);
        }
        return u < (man ? 0.48 : 0.2) * (age < 75 ? 1 : 0.3);
    }

    static Occupation work(Sex sex, boolean urban, SplittableRandom chance) {
        int[] weights =
                switch (sex) {
                    case MALE -> urban ? TOWNSMEN : MEN;
                    case FEMALE -> urban ? TOWNSWOMEN : WOMEN;
                };
        return ALL[Skewed.weighted(weights, chance)];
    }

    static Occupation noWork(Sex sex, int age) {
        if (age >= 6 && age < 19) {
            return Occupation.STUDENT;
        }
        return age >= 19 && sex == Sex.FEMALE ? Occupation.HOMEMAKER : Occupation.NOT_WORKING;
    }

    /** Rupiah a month, in steps of fifty thousand, some people earning a good deal more or less. */
    static long income(Occupation occupation, SplittableRandom chance) {
        double usual = occupation.usualIncome() * Math.exp(0.35 * chance.nextGaussian());
        return occupation.isWork() ? Math.max(100_000, Math.round(usual / 50_000) * 50_000) : 0;
    }

    static int decile(long householdIncome, int members, SplittableRandom chance) {
        double head = (double) householdIncome / members * Math.exp(0.3 * chance.nextGaussian());
        int decile = 1;
        for (int bound : DECILE_BOUNDS) {
            decile += head > bound ? 1 : 0;
        }
        return decile;
    }

    private static int[] weights(Sex sex, boolean urban) {
        return Arrays.stream(ALL).mapToInt(each -> each.weight(sex, urban)).toArray();
    }
}
