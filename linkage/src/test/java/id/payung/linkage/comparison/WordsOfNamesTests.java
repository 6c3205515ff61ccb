package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single words of names: short forms, initials, slips, sounds, and which counts first. */
class WordsOfNamesTests {

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "muhammad,  moh,        SOUND",
        "muhammad,  muh,        SOUND",
        "muhammad,  mohamad,    SOUND",
        "muhammad,  mochamad,   SOUND",
        "moh,       muh,        ONE_SLIP",
        "abdul,     abd,        SOUND",
        "siti,      st,         SOUND",
        "siti,      sitti,      ONE_SLIP",
        "ahmad,     achmad,     ONE_SLIP",
        "ahmad,     ahmed,      ONE_SLIP",
        "ahmad,     akhmad,     ONE_SLIP",
        "euis,      iis,        SOUND",
        "agus,      agoes,      SOUND",
        "boedi,     budi,       SOUND",
        "djoko,     joko,       ONE_SLIP",
        "tjokro,    cokro,      SOUND",
        "sulastri,  sulasti,    ONE_SLIP",
        "sulastri,  sulatsri,   ONE_SLIP",
        "sulastri,  sul,        CONTAINED",
        "sulastri,  su,         ALIKE",
        "sulastri,  s,          INITIAL",
        "sulastri,  w,          DIFFERENT",
        "ai,        ae,         DIFFERENT",
        "ai,        a,          INITIAL",
        "nurhayati, nurhidayah, CLOSE",
        "suryana,   suryadi,    CLOSE",
        "asep,      dedi,       DIFFERENT",
    })
    void agree(String word, String other, Agreement expected) {
        assertThat(WordLikeness.of(new Word(word), new Word(other)).how()).isEqualTo(expected);
        assertThat(WordLikeness.of(new Word(other), new Word(word)).how()).isEqualTo(expected);
    }

    @Test
    void theSameWordIsWorthAllOfIt() {
        assertThat(WordLikeness.of(new Word("euis"), new Word("euis")))
                .isEqualTo(new WordLikeness(Agreement.EXACT, 1));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({"sulastri, sulasti", "soekarno, sukarno", "muhammad, moh", "asep, a", "asep, dedi"})
    void noOtherWordIsWorthAsMuchAsTheSame(String word, String other) {
        assertThat(WordLikeness.of(new Word(word), new Word(other)).much())
                .isGreaterThanOrEqualTo(0)
                .isLessThan(1);
    }

    @ParameterizedTest(name = "{0} / {1} more than {2}")
    @CsvSource({
        "sulastri, sulasti, s",
        "muhammad, moh,     hamid",
        "soekarno, sukarno, suharto",
        "asep,     a,       dedi",
    })
    void theNearerWordIsWorthMore(String word, String nearer, String farther) {
        assertThat(much(word, nearer)).isGreaterThan(much(word, farther));
    }

    @Test
    void pairsTheBestWordsFirstWhateverTheirOrder() {
        WordPairing pairing = pairing(List.of("asep", "kurnia"), List.of("kurnia", "asap", "haji"));

        assertThat(pairing.unpaired()).isOne();
        assertThat(pairing.weakest()).isEqualTo(Agreement.ONE_SLIP);
        assertThat(pairing.average()).isCloseTo((4 * 0.95 + 6 * 1) / 10, within(1e-12));
    }

    @Test
    void noWordIsTakenTwice() {
        WordPairing pairing = pairing(List.of("siti", "siti"), List.of("siti", "wahyu"));

        assertThat(pairing.unpaired()).isZero();
        assertThat(pairing.weakest()).isNotEqualTo(Agreement.EXACT);
        assertThat(pairing.average()).isLessThan(0.9);
    }

    @Test
    void longWordsOfTheShorterNameCountMore() {
        WordPairing longSame =
                pairing(List.of("kusumaningrum", "ai"), List.of("kusumaningrum", "ou"));
        WordPairing shortSame =
                pairing(List.of("kusumaningrum", "ai"), List.of("wibisonoputra", "ai"));

        assertThat(longSame.average()).isGreaterThan(0.85).isGreaterThan(shortSame.average());
    }

    @Test
    void aWordBeyondTheEighthIsNobodys() {
        assertThat(NameLikeness.words("a b c d e f g h i j")).hasSize(8);
        assertThat(NameLikeness.words("euis")).hasSize(1);
    }

    private static double much(String word, String other) {
        return WordLikeness.of(new Word(word), new Word(other)).much();
    }

    private static WordPairing pairing(List<String> one, List<String> other) {
        return WordPairing.of(
                one.stream().mapToInt(String::length).toArray(),
                other.stream().mapToInt(String::length).toArray(),
                (of, with) -> WordLikeness.of(new Word(one.get(of)), new Word(other.get(with))));
    }
}
