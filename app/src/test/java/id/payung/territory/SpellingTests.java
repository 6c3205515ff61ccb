package id.payung.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {
    @ParameterizedTest
    @CsvSource({
        "singajaya, singajya, a letter left out",
        "singajaya, singgajaya, a letter doubled",
        "singajaya, singajaia, another letter",
        "singajaya, singajaay, two letters swapped",
        "singajaya, isngajaya, the first two swapped",
        "singajaya, ingajaya, the first left out",
        "singajaya, singajayah, one added at the end",
        "aa, aaa, nothing but the same letter",
    })
    void isOneSlipOfTheFingerWhicheverIsRight(String one, String other, String slip) {
        assertThat(Spelling.isOneLetterApart(one, other)).as(slip).isTrue();
        assertThat(Spelling.isOneLetterApart(other, one)).as(slip).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "singajaya, singajaya, the same",
        "singajaya, singajy, two left out",
        "singajaya, singojoyo, three others",
        "singajaya, singajaaay, a swap and one more",
        "singajaya, sinjagaya, letters swapped over a distance",
        "sukamaju2, sukamaju3, another number",
        "sukamaju, sukamaju2, a number added",
        "blok15, blok51, digits swapped",
        "sukamaju1, sukamajui, a digit for a letter",
    })
    void isNoSlipWhenMoreDiffersOrANumberDoes(String one, String other, String reason) {
        assertThat(Spelling.isOneLetterApart(one, other)).as(reason).isFalse();
        assertThat(Spelling.isOneLetterApart(other, one)).as(reason).isFalse();
    }
}
