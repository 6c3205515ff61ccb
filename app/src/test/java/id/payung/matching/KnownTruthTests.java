package id.payung.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.population.lists.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is attached and what is asked among families whose truth is known: lists with four times the
 * usual faults, and a twin for every hundredth.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownTruthTests {
    private static final int PEOPLE = 5_000;
    private static final int A_TWIN_FOR_EVERY = 100;

    private KnownTruth known = new KnownTruth(Map.of(), Map.of(), Map.of());
    private final Map<Likely, Score> looked = new HashMap<>();
    private final Set<Likely> attached = new HashSet<>();

    @BeforeAll
    void listed(@TempDir Path directory) throws IOException {
        known =
                KnownTruth.of(PEOPLE, 7, Faults.inProportion(0.25, 0.2), directory)
                        .withTwins(A_TWIN_FOR_EVERY);
        Comparing comparing =
                new Comparing(known.people().values(), Models.first().among(known.people().size()));
        for (Likely pair : known.likely()) {
            Sought.asked(comparing, pair).ifPresent(score -> looked.put(pair, score));
        }
        Map<UUID, Integer> resembling = new HashMap<>();
        looked.keySet()
                .forEach(
                        pair -> {
                            resembling.merge(pair.one(), 1, Integer::sum);
                            resembling.merge(pair.other(), 1, Integer::sum);
                        });
        looked.forEach(
                (pair, score) -> {
                    if (score.bits() >= Searching.BAND.certain()
                            && !comparing.contradicts(pair)
                            && resembling.getOrDefault(pair.one(), 0) == 1
                            && resembling.getOrDefault(pair.other(), 0) == 1) {
                        attached.add(pair);
                    }
                });
    }

    @Test
    void everythingAttachedUnaskedIsOnePerson() {
        assertThat(attached).hasSizeGreaterThan(20).allMatch(known::areOne);
    }

    @Test
    void hardlyAnyDuplicateIsNeitherAttachedNorAskedAbout() {
        Set<Likely> missed = new HashSet<>(known.truePairs());
        int all = missed.size();
        missed.removeAll(looked.keySet());
        assertThat(all).isGreaterThan(100);
        assertThat(missed).hasSizeLessThanOrEqualTo(all / 100);
    }

    @Test
    void whoIsAskedAboutIsMostlyOnePerson() {
        long wrong = looked.keySet().stream().filter(pair -> !known.areOne(pair)).count();
        assertThat((double) wrong / looked.size()).isLessThan(0.1);
    }

    @Test
    void brothersAndHousematesAreNotAskedAbout() {
        assertThat(looked.keySet())
                .filteredOn(pair -> !known.areOne(pair) && !known.areTwins(pair))
                .filteredOn(known::areOneHousehold)
                .isEmpty();
    }

    /**
     * The chance promises what comes true: the duplicates expected are the duplicates there are.
     */
    @Test
    void theChancesAddUpToTheDuplicatesThereAre() {
        double expected = looked.values().stream().mapToDouble(Score::probability).sum();
        double there = looked.keySet().stream().filter(known::areOne).count();
        assertThat(expected).isCloseTo(there, within(there * 0.1));
    }
}
