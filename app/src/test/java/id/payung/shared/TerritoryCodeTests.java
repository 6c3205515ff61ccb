package id.payung.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryCodeTests {
    private static final TerritoryCode SINGAJAYA = new TerritoryCode("32.01.06.2003");

    @ParameterizedTest
    @CsvSource({
        "32,32",
        "3201,32.01",
        "320106,32.01.06",
        "3201062003,32.01.06.2003",
        "32.01.06,32.01.06"
    })
    void readsCodesWithAndWithoutDots(String written, String code) {
        assertThat(TerritoryCode.parse(written)).contains(new TerritoryCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "320", "32.1", "32.01.06.200", "32.01.06.20033", "Bogor", "32,01"})
    void doesNotTakeWhatIsNoCode(String written) {
        assertThat(TerritoryCode.parse(written)).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> new TerritoryCode(written))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void climbsFromTheVillageToTheNation() {
        assertThat(SINGAJAYA.level()).isEqualTo(TerritoryCode.Level.VILLAGE);
        assertThat(SINGAJAYA.parent()).hasToString("32.01.06");
        assertThat(SINGAJAYA.parent().parent().parent().level())
                .isEqualTo(TerritoryCode.Level.PROVINCE);
        assertThat(new TerritoryCode("32").parent()).isEqualTo(TerritoryCode.INDONESIA);
        assertThat(TerritoryCode.INDONESIA.parent()).isEqualTo(TerritoryCode.INDONESIA);
    }

    @Test
    void containsItselfAndWhatLiesInsideOnly() {
        assertThat(new TerritoryCode("32.01").contains(SINGAJAYA)).isTrue();
        assertThat(SINGAJAYA.contains(SINGAJAYA)).isTrue();
        assertThat(SINGAJAYA.contains(new TerritoryCode("32.01"))).isFalse();
        assertThat(new TerritoryCode("32.02").contains(SINGAJAYA)).isFalse();
        assertThat(TerritoryCode.INDONESIA.contains(SINGAJAYA)).isTrue();
    }
}
