package id.payung.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.comparison.Sound;
import id.payung.linkage.records.ColumnKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a value is written into a blocking key, and hence who meets whom. */
class KeyFormTests {

    @ParameterizedTest(name = "{0} of {1} {2}: {3}")
    @CsvSource({
        "EXACT,          NAME, euis sulastri,       euis sulastri",
        "WORDS,          NAME, euis sulastri,       euis|sulastri",
        "WORDS,          NAME, e sulastri,          sulastri",
        "WORDS,          TEXT, jl raya desa nagrak, raya|desa|nagrak",
        "SOUND,          NAME, djoko soekarno,      jk|skrn",
        "SOUND,          NAME, e joko,              jk",
        "START,          NAME, sulastri,            sul",
        "START,          NAME, ai,                  ''",
        "START,          NIK,  9999014903850007,    999901490385",
        "START,          CODE, 44181,               441",
        "END,            NAME, sulastri,            tri",
        "END,            NIK,  9999014903850007,    4903850007",
        "END,            CODE, 44181,               181",
        "ONE_LEFT_OUT,   NAME, euis,                euis|uis|eis|eus|eui",
        "ONE_LEFT_OUT,   NAME, ai,                  ''",
        "SORTED_FIGURES, DATE, 19850312,            01123589",
        "YEAR,           DATE, 19850312,            1985",
        "YEAR_AND_MONTH, DATE, 19850312,            198503",
        "YEAR_AND_MONTH, DATE, 19850012,            ''",
        "YEAR_AND_DAY,   DATE, 19850312,            198512",
        "YEAR_AND_DAY,   DATE, 19850300,            ''",
        "MONTH_AND_DAY,  DATE, 19850312,            0312",
        "MONTH_AND_DAY,  DATE, 19850300,            ''",
    })
    void takesOfAValue(KeyForm form, ColumnKind kind, String value, String keys) {
        Set<String> expected = keys.isEmpty() ? Set.of() : Set.of(keys.split("\\|"));

        assertThat(form.keys(value, kind)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void wordsOneSlipApartWithinSixLettersShareAKeyWithOneLeftOut() {
        SplittableRandom chance = new SplittableRandom(1);
        for (int pair = 0; pair < 3000; pair++) {
            String word = word(chance, 3 + chance.nextInt(4));
            int at = chance.nextInt(word.length());
            String mistyped =
                    word.substring(0, at)
                            + (char) ('a' + chance.nextInt(26))
                            + word.substring(at + 1);

            assertThat(common(KeyForm.ONE_LEFT_OUT, word, mistyped))
                    .as("%s / %s", word, mistyped)
                    .isTrue();
        }
    }

    @Test
    void swappedFiguresOfADayShareAKey() {
        SplittableRandom chance = new SplittableRandom(2);
        for (int pair = 0; pair < 1000; pair++) {
            char[] day = "%08d".formatted(chance.nextInt(100_000_000)).toCharArray();
            String written = new String(day);
            int at = chance.nextInt(7);
            char figure = day[at];
            day[at] = day[at + 1];
            day[at + 1] = figure;

            assertThat(KeyForm.SORTED_FIGURES.keys(new String(day), ColumnKind.DATE))
                    .isEqualTo(KeyForm.SORTED_FIGURES.keys(written, ColumnKind.DATE));
        }
    }

    @Test
    void namesThatAreSpokenAlikeShareAKeyWhateverTheirOrder() {
        assertThat(common(KeyForm.SOUND, "soekarno djoko", "joko sukarno")).isTrue();
        assertThat(common(KeyForm.SOUND, "tjokro", "cokro")).isTrue();
        assertThat(common(KeyForm.SOUND, "asep", "dedi")).isFalse();
        assertThat(KeyForm.SOUND.keys("syaifuddin", ColumnKind.NAME))
                .containsExactly(Sound.of("syaifuddin"));
    }

    @ParameterizedTest
    @EnumSource(ColumnKind.class)
    void everyKindOfColumnCanBeHeldTogetherExactly(ColumnKind kind) {
        assertThat(KeyForm.of(kind)).startsWith(KeyForm.EXACT).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ColumnKind.class)
    void noFormStumblesOverAShortOrLongValue(ColumnKind kind) {
        for (KeyForm form : KeyForm.of(kind)) {
            List<String> values =
                    kind == ColumnKind.DATE
                            ? List.of("19850312", "00000000")
                            : List.of("a", "ab", "a b c d e f g h", "x".repeat(10_000));
            for (String value : values) {
                assertThat(form.keys(value, kind)).hasSizeLessThanOrEqualTo(7).doesNotContain("");
            }
        }
    }

    @Test
    void fingerprintsOfDifferentValuesDiffer() {
        SplittableRandom chance = new SplittableRandom(3);
        Set<String> words = new HashSet<>();
        Set<Long> prints = new HashSet<>();
        for (int at = 0; at < 50_000; at++) {
            String word = word(chance, 1 + chance.nextInt(12));
            words.add(word);
            prints.add(Fingerprint.of(word));
        }

        assertThat(prints).hasSameSizeAs(words).doesNotContain(0L);
    }

    @Test
    void twoFingerprintsJoinedInAnotherOrderAreAnother() {
        long one = Fingerprint.of("euis");
        long other = Fingerprint.of("asep");

        assertThat(Fingerprint.joined(one, other))
                .isNotEqualTo(Fingerprint.joined(other, one))
                .isEqualTo(Fingerprint.joined(one, other))
                .isNotZero();
    }

    private static boolean common(KeyForm form, String one, String other) {
        Set<String> both = new HashSet<>(form.keys(one, ColumnKind.NAME));
        both.retainAll(form.keys(other, ColumnKind.NAME));
        return !both.isEmpty();
    }

    private static String word(SplittableRandom chance, int length) {
        char[] letters = new char[length];
        for (int at = 0; at < length; at++) {
            letters[at] = (char) ('a' + chance.nextInt(26));
        }
        return new String(letters);
    }
}
