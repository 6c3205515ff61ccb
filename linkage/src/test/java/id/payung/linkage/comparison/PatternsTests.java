package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.payung.linkage.People;
import id.payung.linkage.records.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** All comparisons of a pair in one number. */
class PatternsTests {
    private static final int SIZE = 900;
    private final List<Field> fields = new People(1).born(600).again(300).evidence().fields();

    @Test
    void aPatternHoldsTheLevelOfEachComparison() {
        Comparisons comparisons = Comparisons.of(fields);
        SplittableRandom chance = new SplittableRandom(1);
        for (int pair = 0; pair < 20_000; pair++) {
            int left = chance.nextInt(SIZE);
            int right = chance.nextInt(SIZE);
            long pattern = comparisons.pattern(left, right);
            for (int at = 0; at < comparisons.size(); at++) {
                assertThat(Comparisons.level(pattern, at))
                        .isEqualTo(comparisons.all().get(at).level(left, right));
            }
            assertThat(comparisons.pattern(right, left)).isEqualTo(pattern);
        }
    }

    @Test
    void whatIsRememberedIsWhatWouldBeWorkedOutAgain() {
        Comparisons used = Comparisons.of(fields);
        for (int round = 0; round < 2; round++) {
            for (int left = 0; left < 60; left++) {
                for (int right = left + 1; right < SIZE; right++) {
                    used.pattern(left, right);
                }
            }
        }
        for (int left = 0; left < 20; left++) {
            Comparisons fresh = Comparisons.of(fields);
            for (int right = left + 1; right < SIZE; right += 7) {
                assertThat(used.pattern(left, right)).isEqualTo(fresh.pattern(left, right));
            }
        }
    }

    @Test
    void manyThreadsRememberTogetherWithoutHarm() throws Exception {
        Comparisons alone = Comparisons.of(fields);
        Comparisons shared = Comparisons.of(fields);
        List<Callable<Boolean>> lanes = new ArrayList<>();
        for (int lane = 0; lane < 4; lane++) {
            lanes.add(() -> agreeOnAllPairs(alone, shared));
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            for (var lane : workers.invokeAll(lanes)) {
                assertThat(lane.get()).isTrue();
            }
        }
    }

    private static boolean agreeOnAllPairs(Comparisons one, Comparisons other) {
        for (int left = 0; left < 100; left++) {
            for (int right = 600; right < SIZE; right++) {
                if (one.pattern(left, right) != other.pattern(left, right)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void chosenComparisonsSayTheSameAsTheirDefinition() {
        Field phone = fields.getLast();
        Field name = fields.getFirst();
        Comparisons chosen =
                Comparisons.given(
                        List.of(
                                Thresholds.slips(phone, 1),
                                Thresholds.slips(phone, 2, 1),
                                Thresholds.jaroWinkler(name, 0.8, 0.92),
                                Thresholds.exact(name)));
        List<BiPredicate<String, String>> next =
                List.of(
                        (one, other) -> Definition.slips(one, other) <= 1,
                        (one, other) -> Definition.slips(one, other) <= 2,
                        (one, other) -> Definition.jaroWinkler(one, other) >= 0.8,
                        String::equals);
        SplittableRandom chance = new SplittableRandom(2);
        for (int pair = 0; pair < 4000; pair++) {
            int left = chance.nextInt(600);
            int right = pair % 2 == 0 ? 600 + left % 300 : chance.nextInt(SIZE);
            long pattern = chosen.pattern(left, right);
            for (int at = 0; at < 4; at++) {
                String one = (at < 2 ? phone : name).column().of(left);
                String other = (at < 2 ? phone : name).column().of(right);
                boolean silent = one.isEmpty() || other.isEmpty();
                int level = Comparisons.level(pattern, at);
                assertThat(level == 0).isEqualTo(silent);
                assertThat(level > 1)
                        .as("%s / %s", one, other)
                        .isEqualTo(!silent && next.get(at).test(one, other));
                assertThat(level == chosen.levels(at) - 1).isEqualTo(!silent && one.equals(other));
            }
        }
    }

    @Test
    void noPatternHoldsMoreThanSixteen() {
        Comparison one = Thresholds.exact(fields.getFirst());

        assertThat(Comparisons.given(Collections.nCopies(16, one)).size()).isEqualTo(16);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparisons.given(Collections.nCopies(17, one)));
    }
}
