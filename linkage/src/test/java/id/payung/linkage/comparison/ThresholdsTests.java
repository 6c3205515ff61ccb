package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.FieldsWriting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons whose levels somebody chose. */
class ThresholdsTests {

    @ParameterizedTest
    @CsvSource({
        "sutrisno, sutrisno,  EXACT",
        "sutrisno, sutrisna,  CLOSE",
        "sutrisno, sutirsno,  CLOSE",
        "sutrisno, surtsn,    ALIKE",
        "sutrisno, wibowo,    DIFFERENT",
        "sutrisno, '',        MISSING",
        "'',       '',        MISSING",
    })
    void namesByTheirLikeness(String left, String right, Agreement expected) {
        assertThat(level(Thresholds.jaroWinkler(field(left, right), 0.8, 0.92)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "12345678, 12345678, EXACT",
        "12345678, 12345687, CLOSE",
        "12345678, 1234567,  CLOSE",
        "12345678, 12345600, ALIKE",
        "12345678, 87654321, DIFFERENT",
        "12345678, '',       MISSING",
    })
    void numbersByTheSlipsBetweenThem(String left, String right, Agreement expected) {
        assertThat(level(Thresholds.slips(field(left, right), 2, 1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, EXACT",
        "100, 101, CLOSE",
        "100, 99,  CLOSE",
        "100, 110, ALIKE",
        "100, 111, DIFFERENT",
        "100, ten, DIFFERENT",
    })
    void amountsByTheirDistance(String left, String right, Agreement expected) {
        assertThat(level(Thresholds.numeric(field(left, right), 10, 1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a, a, EXACT", "a, b, DIFFERENT", "a, '', MISSING"})
    void exactlyOrNotAtAll(String left, String right, Agreement expected) {
        assertThat(level(Thresholds.exact(field(left, right)))).isEqualTo(expected);
    }

    @Test
    void theLoosestBoundComesFirst() {
        Field field = field("a", "b");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Thresholds.jaroWinkler(field, 0.9, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> Thresholds.slips(field, 1, 2));
    }

    @Test
    void atMostThreeBoundsAreGiven() {
        Field field = field("a", "b");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Thresholds.jaroWinkler(field, 0.6, 0.7, 0.8, 0.9));
    }

    private static Agreement level(Comparison comparison) {
        int level = comparison.level(0, 1);
        assertThat(comparison.level(1, 0)).isEqualTo(level);
        return comparison.levels().get(level);
    }

    private static Field field(String left, String right) {
        return new FieldsWriting(Map.of("isi", ColumnKind.CODE))
                .add(List.of(left))
                .add(List.of(right))
                .fields()
                .fields()
                .getFirst();
    }
}
