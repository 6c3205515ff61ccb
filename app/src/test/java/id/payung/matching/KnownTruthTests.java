package id.payung.matching;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.model.Model;
import id.payung.matching.Lessons.Lesson;
import id.payung.population.lists.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Half of the pairs is decided by somebody who knows; the other half is judged better. */
    @Test
    void decisionsOnHalfOfThePairsJudgeTheOtherHalfBetter() {
        List<Likely> pairs = looked.keySet().stream().sorted(comparing(Likely::one)).toList();
        List<Lesson> lessons = new ArrayList<>();
        for (int at = 0; at < pairs.size(); at += 2) {
            lessons.add(lesson(pairs.get(at)));
        }
        assertThat(lessons).hasSizeGreaterThan(Learning.EVERY);
        Model first = Models.first().among(known.people().size());
        assertThat(surprise(pairs, Learning.taught(lessons, first)))
                .isLessThan(surprise(pairs, first));
    }

    private Lesson lesson(Likely pair) {
        return new Lesson(Objects.requireNonNull(looked.get(pair)).clues(), known.areOne(pair));
    }

    /** How unlikely the truth of every second pair was held to be, in bits. */
    private double surprise(List<Likely> pairs, Model model) {
        Weighing weighing = Weighing.of(model);
        double bits = 0;
        for (int at = 1; at < pairs.size(); at += 2) {
            Lesson lesson = lesson(pairs.get(at));
            double chance = weighing.weigh(lesson.clues()).probability();
            bits -= Math.log(lesson.same() ? chance : 1 - chance) / Math.log(2);
        }
        return bits;
    }
}
