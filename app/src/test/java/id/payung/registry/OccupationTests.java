package id.payung.registry;

import static id.payung.registry.Occupation.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.registry.Occupation.Sector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OccupationTests {

    @ParameterizedTest
    @CsvSource({
        "Penjahit, TAILOR",
        "penjahit rumahan, TAILOR",
        "Tukang Jahit, TAILOR",
        "Petani, FARMER",
        "Buruh Tani Tembakau, TOBACCO_LABOURER",
        "Buruh tani, FARMER",
        "Nelayan, FISHER",
        "Ojek Pangkalan, OJEK_DRIVER",
        "Tukang Ojeg, OJEK_DRIVER",
        "Ojek Daring, ONLINE_OJEK_DRIVER",
        "OJOL, ONLINE_OJEK_DRIVER",
        "Driver Gojek, ONLINE_OJEK_DRIVER",
        "Sopir Angkot, MINIBUS_DRIVER",
        "Kurir paket, COURIER",
        "Tukang Becak, PEDICAB_DRIVER",
        "Pedagang Kecil, SMALL_TRADER",
        "Pedagang Kaki Lima, STREET_VENDOR",
        "PKL, STREET_VENDOR",
        "Pemulung, WASTE_PICKER",
        "Buruh Harian Lepas, DAY_LABOURER",
        "Tukang Bangunan, BUILDER",
        "Kuli Bangunan, BUILDER",
        "Penggali Kubur, GRAVE_DIGGER",
        "Marbot masjid, MOSQUE_CARETAKER",
        "Guru Ngaji, QURAN_TEACHER",
        "Ketua RT/RW/LPM, NEIGHBOURHOOD_OFFICIAL",
        "Kader Posyandu/PKK, HEALTH_CADRE",
        "Linmas, CIVIL_GUARD",
        "Penyapu Jalan, STREET_SWEEPER",
        "ART, DOMESTIC_WORKER",
        "PNS, CIVIL_SERVANT",
        "TNI/Polri, ARMY",
        "Anggota Polri, POLICE",
        "Karyawan Swasta, WAGE_EARNER",
        "Juru Parkir, PARKING_ATTENDANT",
        "Peternak, LIVESTOCK_KEEPER",
        "Seniman, OTHER",
        "Artis, OTHER"
    })
    void understandsTheWordsOfLists(String words, Occupation meaning) {
        assertThat(Occupation.of(words)).isEqualTo(meaning);
        assertThat(Occupation.of(words.toUpperCase(Locale.ROOT))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @EnumSource(Occupation.class)
    void understandsItsOwnLabelsWhichAreAllDifferent(Occupation occupation) {
        assertThat(Occupation.of(occupation.label())).isEqualTo(occupation);
    }

    @Test
    void countsDriversAndCouriersAsTransport() {
        assertThat(Occupation.values())
                .filteredOn(occupation -> occupation.sector() == Sector.TRANSPORT)
                .extracting(Enum::name)
                .containsExactly(
                        "OJEK_DRIVER",
                        "ONLINE_OJEK_DRIVER",
                        "MINIBUS_DRIVER",
                        "COURIER",
                        "PEDICAB_DRIVER");
    }

    @Test
    void excludesWhoIsCoveredByAnEmployer() {
        assertThat(Occupation.values())
                .filteredOn(Occupation::isExcluded)
                .extracting(Enum::name)
                .containsExactly("CIVIL_SERVANT", "ARMY", "POLICE", "WAGE_EARNER");
        assertThat(OTHER.isExcluded()).isFalse();
    }
}
