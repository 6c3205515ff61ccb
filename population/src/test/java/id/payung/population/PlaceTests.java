package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTests {

    private final SplittableRandom chance = new SplittableRandom(7);

    @Test
    void ofADesaIsAHamletAndOfATownAStreet() {
        int hamlets = 0;
        for (int i = 0; i < 500; i++) {
            assertThat(Place.street(Villages.PONDOK_RAJEG, chance)).matches("Jl\\. .+ No\\. \\d+");
            hamlets += Place.street(Villages.JASINGA, chance).startsWith("Kp. ") ? 1 : 0;
        }

        assertThat(hamlets).isBetween(350, 450);
    }

    @Test
    void isCalledDusunInJava() {
        assertThat(Place.street(Villages.IN_CILACAP, chance)).matches("(Dusun|Jl\\.) .+");
        assertThat(Place.street(Villages.JASINGA, chance)).doesNotStartWith("Dusun");
    }

    @ParameterizedTest
    @CsvSource({
        "Kabupaten Bogor, Bogor",
        "KABUPATEN BOGOR, BOGOR",
        "Kab. Bogor, Bogor",
        "Kota Depok, Depok",
        "Kota Administrasi Jakarta Timur, Jakarta Timur",
        "Kotawaringin Barat, Kotawaringin Barat"
    })
    void ofBirthIsTheRegencyWithoutItsKind(String regency, String birthplace) {
        Village village = new Village("32.01.06.2003", "A", "B", regency, "C");
        int there = 0;
        for (int i = 0; i < 200; i++) {
            there += Place.birthplace(village, false, chance).equals(birthplace) ? 1 : 0;
        }

        assertThat(there).isBetween(175, 199);
    }

    @Test
    void ofBirthLiesAnywhereForWhoMoved() {
        int there = 0;
        for (int i = 0; i < 200; i++) {
            there += Place.birthplace(Villages.IN_CILACAP, true, chance).equals("Cilacap") ? 1 : 0;
        }

        assertThat(there).isLessThan(20);
    }
}
