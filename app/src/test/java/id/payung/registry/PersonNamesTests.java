package id.payung.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTests {

    @ParameterizedTest
    @CsvSource({
        "Euis Suryani, Euis",
        "Bpk. Nana Samsudin, Nana",
        "Bpk. H. Nana Samsudin, Nana",
        "H.Dedi Kurnia, Dedi",
        "Usth. Tri Marfuah, Tri",
        "Ma'ruf, Ma'ruf",
        "Hj., Hj."
    })
    void callsNobodyByHisTitle(String name, String first) {
        assertThat(PersonNames.first(name)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "Euis Suryani, euis suryani",
        "EUIS  SURYANI, euis suryani",
        "Euis Soerjani, euis surjani",
        "Tjetjep Djunaedi, cecep junaedi",
        "Sjamsudin, syamsudin",
        "O'Neil, oneil",
        "Ma’ruf, maruf",
        "Nur-Haliza, nur haliza",
        "José, jose"
    })
    void foldsCaseAccentsApostrophesAndOldSpelling(String name, String key) {
        assertThat(PersonNames.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Muhammad Asep",
                "Moh. Asep",
                "MOH.ASEP",
                "Muh Asep",
                "Mochamad Asep",
                "Mohammad Asep",
                "Muhamad  Asep",
                "Mhd. Asep"
            })
    void writesMuhammadOneWay(String name) {
        assertThat(PersonNames.key(name)).isEqualTo("muhammad asep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H. Dedi Kurnia",
                "Hj. Dedi Kurnia",
                "Bpk. Dedi Kurnia",
                "KH Dedi Kurnia",
                "Dedi Kurnia, S.Pd.",
                "Dedi Kurnia S.Pd.I",
                "Drs. H. Dedi Kurnia, M.Si., S.E.",
                "Ust. Dedi Kurnia",
                "Dedi bin Kurnia",
                "Dedi Kurnia, SPd",
                "H.Dedi Kurnia"
            })
    void takesTitlesDegreesAndParticlesAway(String name) {
        assertThat(PersonNames.key(name)).isEqualTo("dedi kurnia");
    }

    @Test
    void keepsWhatOnlyLooksLikeATitle() {
        assertThat(PersonNames.key("Asep H.")).isEqualTo("asep h");
        assertThat(PersonNames.key("Se Hati")).isEqualTo("se hati");
        assertThat(PersonNames.key("Haji")).isEqualTo("haji");
        assertThat(PersonNames.key("Siti Binti")).isEqualTo("siti");
    }

    @Test
    void isEmptyWithoutLetters() {
        assertThat(PersonNames.key("")).isEmpty();
        assertThat(PersonNames.key("-")).isEmpty();
        assertThat(PersonNames.key("123 456")).isEmpty();
        assertThat(PersonNames.key("\u200F😀")).isEmpty();
    }

    @Test
    void ignoresMarksNobodySees() {
        assertThat(PersonNames.key("Euis\u200F Sur\u200Byani")).isEqualTo("euis suryani");
    }

    @ParameterizedTest
    @CsvSource({
        "Euis Suryani, Iis Suryani",
        "Euis Suryani, EUIS SOERJANI",
        "Euis Suryani, Euis S.",
        "Euis Suryani, E. Suryani",
        "Euis Suryani, Suryani",
        "Euis Suryani, Hj. Euis Suryani",
        "Euis Suryani, Suryani Euis",
        "Euis Suryani, Euis Suyrani",
        "Moh. Asep, Muhammad Asep Saepudin",
        "Asep Saepudin, Asep",
        "Asep Saefudin, Asep Saepudin",
        "Asep Saepudin, Asep Udin",
        "Nurhayati, Nur Hayati",
        "Dedi, H. Dedi Kurnia",
        "Dedi, Dedy",
        "Dedi Kurnia, Deddy Kurnia",
        "Asep Saepudin, Acep Saepudin",
        "Yayan, Yajan",
        "Abd. Rohman, Abdul Rahman",
        "Siti Aminah, Aminah",
        "Yusuf Hidayat, Ucup Hidayat",
        "'', Euis Suryani"
    })
    void sparesSpellingsInitialsNicknamesAndShortenedNames(String one, String other) {
        assertThat(PersonNames.clearlyDifferent(one, other)).isFalse();
        assertThat(PersonNames.clearlyDifferent(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Siti Aminah, Siti Nurhaliza",
        "Siti Aminah, Siti Aisyah",
        "Euis Suryani, Asep Saepudin",
        "Muhammad Rizki, Muhammad Fauzan",
        "Dedi, Asep",
        "Euis Suryani, Dedi Suryana Putra",
        "Asep Saepudin, Asep Hidayat",
        "Budi Santoso, Rudi Santoso",
        "Ali Santoso, Adi Santoso",
        "Rina, Rudi"
    })
    void tellsDifferentPeopleApartThoughTheyShareAWord(String one, String other) {
        assertThat(PersonNames.clearlyDifferent(one, other)).isTrue();
        assertThat(PersonNames.clearlyDifferent(other, one)).isTrue();
    }

    @Test
    void doesNotLetAnInitialTakeThePartnerOfAFullWord() {
        assertThat(PersonNames.clearlyDifferent("A. Asep", "Asep Ahmad")).isFalse();
    }
}
