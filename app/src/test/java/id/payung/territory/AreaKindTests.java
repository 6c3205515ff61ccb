package id.payung.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaKindTests {
    @ParameterizedTest
    @CsvSource({
        "32, PROVINCE",
        "32.01, REGENCY",
        "32.69, REGENCY",
        "32.71, CITY",
        "32.99, CITY",
        "32.01.06, DISTRICT",
        "32.71.06, DISTRICT",
        "32.01.01.1001, KELURAHAN",
        "32.01.06.2003, DESA",
        "91.03.01.3007, DESA",
    })
    void readsTheKindFromTheCode(String code, AreaKind kind) {
        assertThat(new Area(code, "Singajaya").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "32.", "3201", "32.01.06.4003", "32.01.06.0003"})
    void knowsNoOtherCodes(String code) {
        assertThatThrownBy(() -> AreaKind.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    @Test
    void eachAreaLiesInTheOneWhoseCodeItsOwnExtends() {
        assertThat(new Area("32.01.06.2003", "Singajaya").parent()).contains("32.01.06");
        assertThat(new Area("32.01.06", "Jonggol").parent()).contains("32.01");
        assertThat(new Area("32.01", "Kabupaten Bogor").parent()).contains("32");
        assertThat(new Area("32", "Jawa Barat").parent()).isEmpty();
    }
}
