package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of one name that are spoken alike, and names that are not. */
class SoundTests {

    @ParameterizedTest(name = "{0} is spoken like {1}")
    @CsvSource({
        "soekarno,   sukarno",
        "soeharto,   suharto",
        "boedi,      budi",
        "djoko,      joko",
        "djaja,      jaya",
        "tjokro,     cokro",
        "tjahyo,     cahyo",
        "sjahrir,    syahrir",
        "sjarif,     sarif",
        "syarif,     sharif",
        "njoman,     nyoman",
        "khadijah,   kadijah",
        "achmad,     akhmad",
        "bachtiar,   baktiar",
        "faridah,    paridah",
        "yusuf,      yusup",
        "novi,       nopi",
        "zainal,     sainal",
        "aziz,       asis",
        "qomariah,   komariah",
        "muhammad,   muhamad",
        "nurhayati,  nuurhayati",
        "ratna,      rathna",
        "ghofur,     gofur",
        "dhani,      dani",
        "wredi,      redi",
        "rizqi,      riski",
        "alex,       aleks",
        "umar,       omar",
        "endang,     indang",
    })
    void wordsOfOneSound(String word, String other) {
        assertThat(Sound.of(word)).isEqualTo(Sound.of(other));
    }

    @ParameterizedTest(name = "{0} is not spoken like {1}")
    @CsvSource({
        "asep,    dedi",
        "siti,    sita wati",
        "budi,    ludi",
        "wahyu,   rahayu",
        "rina,    lina",
        "joko,    koko",
        "tono,    dono",
        "maryam,  mariana",
        "agus,    bagus",
        "hendra,  endra",
    })
    void wordsOfTwoSounds(String word, String other) {
        assertThat(Sound.of(word)).isNotEqualTo(Sound.of(other));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "euis, as",
        "asep, asp",
        "sulastri, slstr",
        "uu, a",
        "iin, an",
        "hh, h",
        "h, h",
        "aa, a",
    })
    void isTheSkeletonOfConsonantsBehindTheFirstLetter(String word, String skeleton) {
        assertThat(Sound.of(word)).isEqualTo(skeleton);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soekarno", "tjokro", "achmad", "syaifuddin", "x", "oe", "dj", "aeiou"})
    void noWordIsSilent(String word) {
        assertThat(Sound.of(word)).isNotEmpty();
    }

    @Test
    void onlyNothingSoundsLikeNothing() {
        assertThat(Sound.of("")).isEmpty();
    }
}
