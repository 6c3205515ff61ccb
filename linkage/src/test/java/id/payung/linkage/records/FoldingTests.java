package id.payung.linkage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only manner falls away; folding agrees with its definition in regular expressions. */
class FoldingTests {
    private static final Map<String, String> STROKES =
            Map.of(
                    "ł", "l", "ø", "o", "đ", "d", "ð", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ",
                    "oe", "þ", "th");
    private static final List<String> PIECES =
            List.of(
                    "e", "U", "is", " ", "  ", "-", ".", ",", "/", "'", "’", "`", "é", "Ö", "ç",
                    "ñ", "ł", "Ø", "Đ", "ß", "Æ", "œ", "Þ", "ﬁ", "Ａ", "７", "1", "0", "\u200b",
                    "\u00ad", "\u0301", "\u00a0", "\t", "二", "س", "Ж", "\u0e35", "_", "(", "&",
                    "²");

    /** As one would write it who does not care how long it takes. */
    private static String defined(String value) {
        String plain = value;
        if (!value.chars().allMatch(letter -> letter < 128)) {
            plain = Normalizer.normalize(value, Normalizer.Form.NFKD);
            for (Map.Entry<String, String> stroke : STROKES.entrySet()) {
                plain = plain.replace(stroke.getKey(), stroke.getValue());
                plain =
                        stroke.getKey().equals("ı")
                                ? plain
                                : plain.replace(
                                        stroke.getKey().toUpperCase(Locale.ROOT),
                                        stroke.getValue());
            }
        }
        return Arrays.stream(plain.replaceAll("[\\p{Cf}\\p{Mn}'’`]", "").split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static String written(SplittableRandom chance) {
        StringBuilder value = new StringBuilder();
        for (int left = 2 + chance.nextInt(9); left > 0; left--) {
            value.append(PIECES.get(chance.nextInt(PIECES.size())));
        }
        return value.toString();
    }

    @Test
    void agreesWithItsDefinition() {
        SplittableRandom chance = new SplittableRandom(1);
        for (int value = 0; value < 20_000; value++) {
            String written = written(chance);
            if (!Folding.isNothing(written)) {
                assertThat(Folding.words(written)).as(written).isEqualTo(defined(written));
                assertThat(Folding.code(written))
                        .as(written)
                        .isEqualTo(defined(written).replace(" ", ""));
            }
        }
    }

    @Test
    void whatIsFoldedIsNotFoldedFurther() {
        SplittableRandom chance = new SplittableRandom(2);
        for (int value = 0; value < 5_000; value++) {
            String once = Folding.words(written(chance));
            if (!Folding.isNothing(once)) {
                assertThat(Folding.words(once)).isEqualTo(once);
            }
        }
    }

    @ParameterizedTest(name = "{0} and {1} are one word")
    @CsvSource({
        "MA'RUF,           Maruf",
        "Ma’ruf,           ma`ruf",
        "Euis\u200bSulastri, euissulastri",
        "GARÇON,           garcon",
        "ＡＳＥＰ,         asep",
        "Straße,           STRASSE",
        "Łódź,             lodz",
    })
    void onlyMannerPartsThem(String one, String other) {
        assertThat(Folding.words(one)).isEqualTo(Folding.words(other));
    }

    @ParameterizedTest(name = "{0} and {1} are two")
    @CsvSource({"Asep, Acep", "Nur-Hayati, Nurhayati", "RT 1, RT 11", "'Kp. Babakan', Kpbabakan"})
    void moreThanMannerPartsThem(String one, String other) {
        assertThat(Folding.words(one)).isNotEqualTo(Folding.words(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "--", "NULL", "n/a", "tidak ada", " (kosong) ", "0", "?"})
    void placeholdersAreNothing(String placeholder) {
        assertThat(Folding.isNothing(placeholder)).isTrue();
        assertThat(Folding.words(placeholder)).isEmpty();
        assertThat(Folding.code(placeholder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Nan", "00", "Tidak", "A.", "Nul"})
    void whatOnlyLooksLikeAPlaceholderIsAValue(String value) {
        assertThat(Folding.isNothing(value)).isFalse();
    }

    /** Figures of any script have their value; O is struck for nought, I and l for one. */
    @Test
    void figuresAgreeWithTheirDefinition() {
        SplittableRandom chance = new SplittableRandom(3);
        String alphabet = "0123456789OoIl -./abZ٠١٢٣٩०१९７８";
        for (int value = 0; value < 5_000; value++) {
            String written =
                    chance.ints(12, 0, alphabet.length())
                            .mapToObj(at -> alphabet.substring(at, at + 1))
                            .collect(Collectors.joining());
            String figures =
                    written.replaceAll("[Oo]", "0")
                            .replaceAll("[Il]", "1")
                            .replaceAll("\\P{Nd}", "")
                            .chars()
                            .mapToObj(Character::getNumericValue)
                            .map(String::valueOf)
                            .collect(Collectors.joining());
            assertThat(Folding.figures(written)).as(written).isEqualTo(figures);
        }
    }
}
