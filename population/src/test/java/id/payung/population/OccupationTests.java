package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Petani",
                "Buruh Tani Tembakau",
                "Nelayan",
                "Peternak",
                "Ojek Pangkalan",
                "Ojek Daring",
                "Sopir Angkot",
                "Tukang Becak",
                "Juru Parkir",
                "Pedagang Kecil",
                "PKL",
                "Pemulung",
                "Buruh Harian Lepas",
                "Tukang Bangunan",
                "Penjahit",
                "Penggali Kubur",
                "Marbot",
                "Guru Ngaji",
                "Ketua RT/RW/LPM",
                "Kader Posyandu/PKK",
                "Linmas",
                "Penyapu Jalan",
                "ART"
            })
    void includesEveryOneThatProgrammesMeet(String label) {
        List<Occupation> found =
                Arrays.stream(Occupation.values()).filter(o -> o.label().equals(label)).toList();

        assertThat(found).hasSize(1).allMatch(o -> o.isWork() && !o.isExcluded());
    }

    @Test
    void excludesCivilServantsArmyPoliceAndWageEarners() {
        assertThat(Occupation.values())
                .filteredOn(Occupation::isExcluded)
                .containsExactlyInAnyOrder(
                        Occupation.CIVIL_SERVANT,
                        Occupation.ARMY_OR_POLICE,
                        Occupation.PRIVATE_EMPLOYEE);
    }

    @Test
    void countsEveryDriverAndCourierAsTransport() {
        assertThat(Occupation.values())
                .filteredOn(occupation -> occupation.sector() == Sector.TRANSPORT)
                .containsExactlyInAnyOrder(
                        Occupation.OJEK_DRIVER,
                        Occupation.ONLINE_OJEK_DRIVER,
                        Occupation.MINIBUS_DRIVER,
                        Occupation.COURIER,
                        Occupation.PEDICAB_DRIVER);
    }

    @ParameterizedTest
    @EnumSource(Occupation.class)
    void isNeverDoneInTownBySomebodyWhoWouldNotDoItAtAll(Occupation occupation) {
        for (Sex sex : Sex.values()) {
            if (occupation.weight(sex, false) == 0) {
                assertThat(occupation.weight(sex, true)).isZero();
            }
        }
        assertThat(occupation.usualIncome() > 0).isEqualTo(occupation.isWork());
    }
}
