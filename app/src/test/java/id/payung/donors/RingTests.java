package id.payung.donors;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.donors.Places.Ring;
import id.payung.shared.TerritoryCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a donor's home outwards, as far as the fund pays. */
class RingTests {
    @ParameterizedTest(name = "from {0} with money for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    32.01.06.2003 | 32.01    | 32.01.06.2003 VILLAGE, 32.01.06 DISTRICT, 32.01 REGENCY
                    32.01.06.2003 | 32.01.06 | 32.01.06.2003 VILLAGE, 32.01.06 DISTRICT
                    32.01.06      | 32.01    | 32.01.06 DISTRICT, 32.01 REGENCY
                    32.01         | 32       | 32.01 REGENCY, 32 FARTHER
                    32.71.01.1001 | 32.01    | 32.01 FARTHER
                    32.01         | 32.01.06 | 32.01.06 FARTHER
                    """)
    void looksInTheNearestFirst(String home, String earmark, String rings) {
        assertThat(Ring.around(new TerritoryCode(home), new TerritoryCode(earmark)))
                .extracting(ring -> ring.area().value() + " " + ring.nearness())
                .isEqualTo(java.util.List.of(rings.split(", ")));
    }
}
