package id.payung.population;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The households of one village, made one after the other until enough of its people work. */
final class VillagePeople implements Iterator<Household> {

    private static final long ROOM = 10_000_000;

    private final Village village;
    private final long base;
    private final Seed seed;
    private final LocalDate asOf;
    private final Numbers numbers;
    private final List<StoryPerson> story;
    private int workersWanted;
    private int households;
    private int people;

    VillagePeople(
            Village village, int ordinal, Numbers numbers, int workers, Seed seed, LocalDate asOf) {
        this.village = village;
        this.base = (ordinal + 1) * ROOM;
        this.seed = seed;
        this.asOf = asOf;
        this.numbers = numbers;
        this.story = village.equals(StoryWorld.SINGAJAYA) ? StoryWorld.people() : List.of();
        this.workersWanted = workers;
    }

    @Override
    public boolean hasNext() {
        return workersWanted > 0;
    }

    @Override
    public Household next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int index = households++;
        @Nullable StoryPerson known = index < story.size() ? story.get(index) : null;
        HouseholdDraft draft =
                new HouseholdDraft(village, seed.of(index).stream(), asOf, numbers, known);
        workersWanted -= draft.settleWork(workersWanted);
        Household household = draft.complete(base + index + 1, base + people + 1);
        people += household.members().size();
        return household;
    }
}
