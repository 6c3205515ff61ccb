package id.payung.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import id.payung.matching.Measured.AtChance;
import org.junit.jupiter.api.Test;

class MeasuredTests {
    @Test
    void precisionIsTheRightShareOfWhatIsMergedAndRecallOfWhatShouldBe() {
        AtChance line = new AtChance(0.9, 90, 10, 30);
        assertThat(line.precision()).hasValue(0.9);
        assertThat(line.recall()).hasValue(0.75);
    }

    @Test
    void nothingDecidedMeasuresNothing() {
        AtChance none = new AtChance(0.9, 0, 0, 0);
        assertThat(none.precision()).isEmpty();
        assertThat(none.recall()).isEmpty();
        assertThat(none.precisionAtLeast()).isEmpty();
    }

    /**
     * 81 of 263 gives 0,2553 to 0,3662: E. B. Wilson's own interval in Newcombe's table of 1998.
     */
    @Test
    void theLowerBoundIsWilsons() {
        assertThat(new AtChance(0.5, 81, 182, 0).precisionAtLeast().orElseThrow())
                .isCloseTo(0.2553, offset(0.00005));
    }

    @Test
    void fewDecisionsPromiseLittleHoweverRight() {
        assertThat(new AtChance(0.5, 3, 0, 0).precisionAtLeast().orElseThrow()).isLessThan(0.5);
        assertThat(new AtChance(0.5, 3_000, 0, 0).precisionAtLeast().orElseThrow())
                .isGreaterThan(0.998);
    }
}
