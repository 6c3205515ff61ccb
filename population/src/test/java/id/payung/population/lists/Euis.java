package id.payung.population.lists;

import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.population.StoryWorld;
import java.util.List;
import java.util.SplittableRandom;

/** Euis and Asep as slips of the pen befall them. */
final class Euis {

    private static final List<Person> STORY =
            Population.of(List.of(StoryWorld.SINGAJAYA), 3, 7).workers();

    private Euis() {}

    static Person euis() {
        return STORY.getFirst();
    }

    static Person asep() {
        return STORY.get(1);
    }

    static Slip slip(DayStyle days, long chance) {
        ListShape.Hand hand = new ListShape.Hand(days, false, 0);
        return new Slip(euis(), asep(), hand, new SplittableRandom(chance));
    }

    /** What the cell shows after that fault. */
    static String spoilt(Fault fault) {
        return fault.spoil(slip(DayStyle.DASHES, 7)).shown();
    }
}
