package id.payung.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Who lives together: a head, often a spouse, children of the mother's years, an elder, a cousin.
 */
final class Family {

    private static final int LARGEST = 8;
    private static final int[] HEADS_BY_FIVE_YEARS_FROM_20 = {
        4, 9, 12, 13, 13, 12, 11, 9, 7, 5, 3, 2
    };
    private static final int[] CHILDREN = {6, 20, 36, 24, 14};

    private final SplittableRandom chance;
    private final LocalDate asOf;
    private final List<Sketch> members = new ArrayList<>(LARGEST);

    private Family(SplittableRandom chance, LocalDate asOf) {
        this.chance = chance;
        this.asOf = asOf;
    }

    /** A member before name and work are known. */
    record Sketch(Kin kin, Sex sex, LocalDate bornOn) {}

    static List<Sketch> of(SplittableRandom chance, LocalDate asOf) {
        Family family = new Family(chance, asOf);
        int age = 20 + 5 * Skewed.weighted(HEADS_BY_FIVE_YEARS_FROM_20, chance) + chance.nextInt(5);
        Sex sex = chance.nextDouble() < 0.82 ? Sex.MALE : Sex.FEMALE;
        family.add(Kin.HEAD, sex, age);
        int mothersAge = age;
        if (chance.nextDouble() < (sex == Sex.MALE ? 0.86 : 0.06)) {
            int younger = (int) Math.round(4 + 3.5 * chance.nextGaussian());
            mothersAge = Math.clamp(sex == Sex.MALE ? age - younger : age + younger, 17, 90);
            family.add(Kin.SPOUSE, sex == Sex.MALE ? Sex.FEMALE : Sex.MALE, mothersAge);
            mothersAge = sex == Sex.MALE ? mothersAge : age;
        }
        family.addChildren(mothersAge);
        family.addOthers(age);
        return family.members;
    }

    /** The household of somebody whose place in it, sex and birth are settled. */
    static List<Sketch> around(Sketch known, SplittableRandom chance, LocalDate asOf) {
        Family family = new Family(chance, asOf);
        int age = known.bornOn().until(asOf).getYears();
        Sex other = known.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        switch (known.kin()) {
            case SPOUSE -> {
                family.add(Kin.HEAD, other, age + 3);
                family.members.add(known);
            }
            case HEAD -> {
                family.members.add(known);
                family.add(Kin.SPOUSE, other, Math.max(17, age - 3));
            }
            case CHILD, PARENT, RELATIVE -> family.members.add(known);
        }
        family.addChildren(known.sex() == Sex.FEMALE ? age : age - 3);
        return family.members;
    }

    private void addChildren(int mothersAge) {
        int wanted = Skewed.weighted(CHILDREN, chance);
        int mothersAgeThen = 19 + chance.nextInt(8);
        for (int i = 0; i < wanted; i++, mothersAgeThen += 2 + chance.nextInt(5)) {
            int age = mothersAge - mothersAgeThen;
            if (age >= 0 && mothersAgeThen < 46 && chance.nextDouble() < atHome(age)) {
                add(Kin.CHILD, chance.nextBoolean() ? Sex.MALE : Sex.FEMALE, age);
            }
        }
    }

    private void addOthers(int headsAge) {
        if (headsAge < 58 && chance.nextDouble() < 0.16) {
            Sex sex = chance.nextDouble() < 0.7 ? Sex.FEMALE : Sex.MALE;
            add(Kin.PARENT, sex, Math.min(95, headsAge + 18 + chance.nextInt(18)));
        }
        if (chance.nextDouble() < 0.09) {
            Sex sex = chance.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            add(Kin.RELATIVE, sex, 14 + chance.nextInt(45));
        }
    }

    private static double atHome(int age) {
        if (age < 18) {
            return 0.96;
        }
        return age < 25 ? 0.7 : age < 35 ? 0.25 : 0.06;
    }

    private void add(Kin kin, Sex sex, int age) {
        if (members.size() < LARGEST) {
            members.add(new Sketch(kin, sex, birth(age)));
        }
    }

    /** Elders who never had a birth certificate were given a round date. */
    private LocalDate birth(int age) {
        LocalDate birth = asOf.minusYears(age).minusDays(chance.nextInt(365));
        if (age < 50 || chance.nextDouble() > 0.04) {
            return birth;
        }
        return switch (chance.nextInt(3)) {
            case 0 -> birth.withDayOfYear(1);
            case 1 -> LocalDate.of(birth.getYear(), 7, 1);
            case 2 -> LocalDate.of(birth.getYear(), 12, 31);
            default -> throw new IllegalStateException("of three");
        };
    }
}
