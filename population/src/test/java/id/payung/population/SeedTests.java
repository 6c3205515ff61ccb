package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedTests {

    private final Seed seed = new Seed(7);

    @Test
    void descendsToTheSameSeedForTheSameThing() {
        assertThat(seed.of("32.01.06.2003").of(17)).isEqualTo(seed.of("32.01.06.2003").of(17));
        assertThat(seed.of("32.01.06.2003")).isNotEqualTo(seed.of("32.01.06.2011"));
        assertThat(seed.of(0)).isNotEqualTo(seed).isNotEqualTo(seed.of(1));
        assertThat(new Seed(8).of(0)).isNotEqualTo(seed.of(0));
    }

    @Test
    void givesEachNeighbourASeedOfItsOwn() {
        Set<Seed> seen = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            seen.add(seed.of(i));
        }

        assertThat(seen).hasSize(100_000);
    }

    @Test
    void startsTheSameStreamAnew() {
        assertThat(seed.stream().nextLong()).isEqualTo(seed.stream().nextLong());
    }

    @Test
    void spreadsSharesEvenlyBetweenZeroAndOne() {
        int[] tenths = new int[10];
        for (int i = 0; i < 100_000; i++) {
            tenths[(int) (10 * seed.of(i).share())]++;
        }

        for (int tenth : tenths) {
            assertThat((double) tenth).isCloseTo(10_000, within(500.0));
        }
    }

    /** The number changes only when people are made otherwise on purpose. */
    @Test
    void makesTheSamePeopleOnEveryMachine() {
        assertThat(Population.of(Villages.some(), 40, 7).workers().getLast().nik())
                .isEqualTo("9901062004850012");
    }
}
