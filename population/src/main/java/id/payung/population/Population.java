package id.payung.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The people of some villages. Nobody is kept: each visit makes the same people again, a household
 * at a time, so a million cost no more memory than eight.
 *
 * <p>Villages are taken in the order of their codes whatever order they were given in. What one
 * village holds depends on the seed, the set of villages and the number of people, never on what
 * was visited before.
 */
public final class Population {

    /** The day on which ages are realistic unless another is asked for. */
    public static final LocalDate USUAL_DAY = LocalDate.of(2025, 7, 1);

    private final Seed seed;
    private final LocalDate asOf;
    private final List<Village> villages;
    private final Quotas quotas;
    private final Lanes lanes;

    private Population(List<Village> villages, int people, Seed seed, LocalDate asOf) {
        this.seed = seed;
        this.asOf = asOf;
        this.villages = villages.stream().sorted().distinct().toList();
        this.quotas = Quotas.of(this.villages, people, seed);
        this.lanes = new Lanes(this.villages);
    }

    /** The same as {@link #of(List, int, long, LocalDate)} on the usual day. */
    public static Population of(List<Village> villages, int people, long seed) {
        return of(villages, people, seed, USUAL_DAY);
    }

    /**
     * Exactly that many working people, with the children, homemakers and elderly of their
     * households beside them.
     *
     * @param people how many work; their dependants come on top
     * @param asOf the day on which ages are realistic; everybody was born by then
     */
    public static Population of(List<Village> villages, int people, long seed, LocalDate asOf) {
        if (villages.isEmpty() || people < 0) {
            throw new IllegalArgumentException(
                    "a population needs villages and no negative people");
        }
        return new Population(villages, people, new Seed(seed), asOf);
    }

    /** The villages in the order of their codes. */
    public List<Village> villages() {
        return villages;
    }

    /** How many people work. */
    public int people() {
        return quotas.total();
    }

    /** The seed from which these people and all lists of them come. */
    public Seed seed() {
        return seed;
    }

    /** The day on which ages are realistic. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Visits every household, village after village. */
    public void households(Consumer<Household> visitor) {
        for (int ordinal = 0; ordinal < villages.size(); ordinal++) {
            people(ordinal).forEachRemaining(visitor);
        }
    }

    /** Visits the households of one village, which must be one of {@link #villages()}. */
    public void households(Village village, Consumer<Household> visitor) {
        int ordinal = Collections.binarySearch(villages, village);
        if (ordinal < 0) {
            throw new IllegalArgumentException("no such village here: " + village.code());
        }
        people(ordinal).forEachRemaining(visitor);
    }

    /** Visits every worker, village after village. */
    public void workers(Consumer<Person> visitor) {
        households(household -> workersOf(household, visitor));
    }

    /** Visits the workers of one village, which must be one of {@link #villages()}. */
    public void workers(Village village, Consumer<Person> visitor) {
        households(village, household -> workersOf(household, visitor));
    }

    /** All workers at once, for populations that fit in memory. */
    public List<Person> workers() {
        List<Person> all = new ArrayList<>(people());
        workers(all::add);
        return all;
    }

    private static void workersOf(Household household, Consumer<Person> visitor) {
        for (Person member : household.members()) {
            if (member.works()) {
                visitor.accept(member);
            }
        }
    }

    private VillagePeople people(int ordinal) {
        Village village = villages.get(ordinal);
        Numbers numbers = new Numbers(lanes.home(ordinal), lanes.elsewhere(ordinal));
        return new VillagePeople(
                village, ordinal, numbers, quotas.of(ordinal), seed.of(village.code()), asOf);
    }
}
