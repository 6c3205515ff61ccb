package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.records.Column;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as numbers say the same as values as letters. */
class LettersTests {

    @ParameterizedTest(name = "{0}, at most {1} long")
    @CsvSource({
        "0123456789, 16",
        "0123456789, 3",
        "0123456789, 40",
        "ab, 6",
        "abcdefghijklmno, 16",
        "abcdefghijklmnopqrstuvwxyzéłш, 12",
        "abcdefghijklmnopqrstuvwxyz, 90",
    })
    void agreeWithTheDefinitions(String alphabet, int longest) {
        Hands hands = new Hands(longest);
        Set<String> values = new LinkedHashSet<>();
        while (values.size() < 120) {
            String value = hands.word(alphabet, 1 + hands.below(longest));
            values.add(value);
            values.add(hands.slipped(value, alphabet, 1));
            values.add(hands.slipped(value, alphabet, 2));
            if (alphabet.length() == 2 && values.size() > 60) {
                break;
            }
        }
        agree(new ArrayList<>(values));
    }

    private static void agree(List<String> values) {
        Column column = column(values);
        Letters letters = Letters.of(column);
        for (int left = 1; left < column.distinct(); left++) {
            for (int right = 1; right < column.distinct(); right++) {
                String one = start(column.value(left));
                String other = start(column.value(right));
                if (left != right && !one.isEmpty() && !other.isEmpty()) {
                    double likeness = Definition.jaroWinkler(one, other);
                    assertThat(letters.oneSlip(left, right))
                            .as("%s / %s", one, other)
                            .isEqualTo(Definition.slips(one, other) <= 1);
                    assertThat(letters.jaroWinkler(left, right))
                            .as("%s / %s", one, other)
                            .isEqualTo(likeness, within(1e-12));
                    assertThat(letters.atMost(left, right))
                            .as("%s / %s", one, other)
                            .isGreaterThanOrEqualTo(likeness - 1e-12);
                }
            }
        }
    }

    @Test
    void likenessIsTheSameToTheLastBitAsThatOfTheWords() {
        List<String> words = Words.many(5, 150, "abcdeu", 12);
        Column column = column(words.stream().distinct().filter(word -> !word.isEmpty()).toList());
        Letters letters = Letters.of(column);

        for (int left = 1; left < column.distinct(); left++) {
            for (int right = 1; right < column.distinct(); right++) {
                assertThat(letters.jaroWinkler(left, right))
                        .isEqualTo(JaroWinkler.similarity(column.value(left), column.value(right)));
            }
        }
    }

    @Test
    void aColumnOfTooManyLettersIsLeftToTheWords() {
        List<String> values = new ArrayList<>();
        for (char letter = 'a'; letter < 'a' + 300; letter++) {
            values.add(String.valueOf(letter));
        }

        assertThat(Letters.fit(column(values))).isFalse();
        assertThat(Letters.fit(column(values.subList(0, 255)))).isTrue();
    }

    @Test
    void sixteenFiguresFillTheirSixtyFourBits() {
        Column column =
                column(
                        List.of(
                                "9999014903850007",
                                "9999014903850008",
                                "999901490385007",
                                "9989014903850007",
                                "9999014903850070"));
        Letters letters = Letters.of(column);

        assertThat(letters.oneSlip(1, 2)).isTrue();
        assertThat(letters.oneSlip(1, 3)).isTrue();
        assertThat(letters.oneSlip(3, 1)).isTrue();
        assertThat(letters.oneSlip(1, 4)).isTrue();
        assertThat(letters.oneSlip(1, 5)).isTrue();
        assertThat(letters.oneSlip(2, 5)).isFalse();
        assertThat(letters.oneSlip(3, 4)).isFalse();
    }

    private static String start(String value) {
        return value.length() > 64 ? value.substring(0, 64) : value;
    }

    private static Column column(List<String> values) {
        List<String> coded = new ArrayList<>(List.of(""));
        coded.addAll(values);
        int[] codes = new int[values.size()];
        for (int at = 0; at < codes.length; at++) {
            codes[at] = at + 1;
        }
        return new Column("isi", coded, codes);
    }
}
