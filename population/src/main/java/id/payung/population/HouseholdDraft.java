package id.payung.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One household on its way from sketches to people. */
final class HouseholdDraft {

    private final Village village;
    private final SplittableRandom chance;
    private final LocalDate asOf;
    private final Numbers numbers;
    private final @Nullable StoryPerson known;
    private final Culture culture;
    private final List<Family.Sketch> members;
    private final Occupation[] work;
    private final long[] income;

    HouseholdDraft(
            Village village,
            SplittableRandom chance,
            LocalDate asOf,
            Numbers numbers,
            @Nullable StoryPerson known) {
        this.village = village;
        this.chance = chance;
        this.asOf = asOf;
        this.numbers = numbers;
        this.known = known;
        this.culture = Culture.at(village, chance);
        this.members =
                known == null
                        ? Family.of(chance, asOf)
                        : Family.around(sketchOf(known), chance, asOf);
        this.work = new Occupation[members.size()];
        this.income = new long[members.size()];
    }

    /**
     * Gives work to members, at most to that many, and says to how many; the story's earn alone.
     */
    int settleWork(int atMost) {
        int workers = known == null ? 0 : 1;
        int limit = known == null ? atMost : 1;
        for (int i = 0; i < work.length; i++) {
            Family.Sketch member = members.get(i);
            int age = member.bornOn().until(asOf).getYears();
            if (isKnown(member)) {
                work[i] = known().occupation();
                income[i] = known().income();
            } else if (Living.works(member.sex(), age, chance) && workers < limit) {
                work[i] = Living.work(member.sex(), village.isUrban(), chance);
                income[i] = Living.income(work[i], chance);
                workers++;
            } else {
                work[i] = Living.noWork(member.sex(), age);
            }
        }
        return workers;
    }

    Household complete(long number, long firstId) {
        Home home = home(number);
        List<Person> people = new ArrayList<>(work.length);
        String childrensMother = "";
        for (int i = 0; i < work.length; i++) {
            Person person = person(i, firstId + i, home, childrensMother);
            boolean parent = person.kin() == Kin.HEAD || person.kin() == Kin.SPOUSE;
            if (parent && person.sex() == Sex.FEMALE) {
                childrensMother = person.name();
            }
            people.add(person);
        }
        return new Household(home, people);
    }

    private Home home(long number) {
        long sum = 0;
        for (long each : income) {
            sum += each;
        }
        int decile = Living.decile(sum, work.length, chance);
        String street = Place.street(village, chance);
        int rt = 1 + chance.nextInt(6);
        int rw = 1 + chance.nextInt(12);
        String card = numbers.familyCard(asOf.minusDays(30 + chance.nextInt(6000)));
        return known == null
                ? new Home(number, card, street, rt, rw, decile, village)
                : new Home(
                        number,
                        known.familyCard(),
                        known.street(),
                        known.rt(),
                        known.rw(),
                        known.decile(),
                        village);
    }

    private Person person(int i, long id, Home home, String childrensMother) {
        Family.Sketch member = members.get(i);
        if (isKnown(member)) {
            return told(id, home);
        }
        LocalDate bornOn = member.bornOn();
        boolean moved = member.kin() != Kin.CHILD && chance.nextInt(9) == 0;
        String name = Names.of(culture, member.sex(), bornOn.getYear(), chance);
        String mother = Names.ofMother(culture, bornOn.getYear() - 25, chance);
        boolean child = member.kin() == Kin.CHILD && !childrensMother.isEmpty();
        return new Person(
                id,
                numbers.nik(bornOn, member.sex(), moved),
                name,
                member.sex(),
                bornOn,
                Place.birthplace(village, moved, chance),
                child ? childrensMother : mother,
                member.kin(),
                work[i],
                income[i],
                Place.phone(chance),
                home);
    }

    private Person told(long id, Home home) {
        StoryPerson told = known();
        return new Person(
                id,
                told.nik(),
                told.name(),
                told.sex(),
                told.bornOn(),
                "Bogor",
                told.mother(),
                told.kin(),
                told.occupation(),
                told.income(),
                told.phone(),
                home);
    }

    private StoryPerson known() {
        if (known == null) {
            throw new IllegalStateException("nobody of the story lives here");
        }
        return known;
    }

    private boolean isKnown(Family.Sketch member) {
        return known != null && member.equals(sketchOf(known));
    }

    private static Family.Sketch sketchOf(StoryPerson person) {
        return new Family.Sketch(person.kin(), person.sex(), person.bornOn());
    }
}
