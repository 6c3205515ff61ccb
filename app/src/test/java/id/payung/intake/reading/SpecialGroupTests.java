package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.registry.Occupation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is proposed as one of a group is what the group is, unless his row says otherwise. */
class SpecialGroupTests {

    private static @Nullable Livelihood of(String group, String occupation) {
        return Lines.only(
                        "NIK;Nama;Pekerjaan;Kelompok\n9901060101700003;Dedi Kurnia;%s;%s\n"
                                .formatted(occupation, group))
                .livelihood();
    }

    private static @Nullable Occupation meant(String group) {
        Livelihood livelihood = of(group, "");
        return livelihood == null ? null : livelihood.occupation();
    }

    @ParameterizedTest
    @CsvSource({
        "Marbot, MOSQUE_CARETAKER",
        "merbot, MOSQUE_CARETAKER",
        "Pengurus masjid, MOSQUE_CARETAKER",
        "MOSQUE_CARETAKER, MOSQUE_CARETAKER",
        "Guru ngaji, QURAN_TEACHER",
        "guru madrasah, QURAN_TEACHER",
        "RELIGIOUS_TEACHER, QURAN_TEACHER",
        "RT/RW, NEIGHBOURHOOD_OFFICIAL",
        "Pengurus RT/RW/LPM, NEIGHBOURHOOD_OFFICIAL",
        "Kader posyandu, HEALTH_CADRE",
        "Kader posyandu/PKK, HEALTH_CADRE",
        "amil jenazah, GRAVE_DIGGER",
        "Linmas, CIVIL_GUARD",
        "UMKM, SMALL_TRADER",
        "Buruh tani, FARMER"
    })
    void theOccupationFollowsFromTheGroup(String group, Occupation occupation) {
        assertThat(meant(group)).isEqualTo(occupation);
    }

    @ParameterizedTest
    @CsvSource({
        "ojek, OJEK_DRIVER",
        "sopir angkot, MINIBUS_DRIVER",
        "petani tembakau, TOBACCO_LABOURER",
        "pkl, STREET_VENDOR"
    })
    void aNarrowerWordThanTheGroupsTellsMore(String group, Occupation occupation) {
        assertThat(meant(group)).isEqualTo(occupation);
    }

    @Test
    void driversAreOfManyKindsAndNobodyGuessesWhich() {
        assertThat(meant("Pengemudi")).isNull();
        assertThat(meant("DRIVER")).isNull();
    }

    @Test
    void whatTheRowItselfSaysCountsMore() {
        assertThat(of("Marbot", "Penjahit"))
                .isEqualTo(new Livelihood(Occupation.TAILOR, "Penjahit"));
    }

    @Test
    void whoBelongsToNoGroupHasNoOccupationFromIt() {
        assertThat(of("", "")).isNull();
        assertThat(of("pelaut", "")).isNull();
    }

    @ParameterizedTest
    @EnumSource(SpecialGroup.class)
    void aGroupIsCalledByTheNameOfItsOccupation(SpecialGroup group) {
        Livelihood livelihood = group.livelihood(group.printed());
        boolean ofSeveral = group == SpecialGroup.DRIVER || group == SpecialGroup.FARM_LABOURER;
        assertThat(livelihood == null || ofSeveral || livelihood.words().equals(group.printed()))
                .isTrue();
    }
}
