package id.payung.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NikSlipsTests {
    private static final String NIK = "9901065505900001";

    private final List<String> slips = NikSlips.of(NIK);

    @Test
    void everyOtherFigureInEveryPlaceIsThere() {
        for (int at = 0; at < NIK.length(); at++) {
            for (char figure = '0'; figure <= '9'; figure++) {
                String typed = NIK.substring(0, at) + figure + NIK.substring(at + 1);
                assertThat(slips.contains(typed)).as(typed).isEqualTo(!typed.equals(NIK));
            }
        }
    }

    @Test
    void twoNeighboursMayHaveChangedPlaces() {
        assertThat(slips).contains("9910065505900001", "9901065505900010");
    }

    @Test
    void nothingIsThereTwiceNorFartherThanASlip() {
        assertThat(new HashSet<>(slips)).hasSameSizeAs(slips);
        assertThat(slips).doesNotContain(NIK).allMatch(slip -> slip.length() == NIK.length());
        assertThat(slips).hasSize(16 * 9 + 10);
    }
}
