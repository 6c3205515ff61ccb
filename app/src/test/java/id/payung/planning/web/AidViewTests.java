package id.payung.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.planning.village.AidAnswer;
import id.payung.planning.village.AidAnswer.Village;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The villages of the calculator, fifty a page, those with most people to cover first. */
class AidViewTests {
    private static final AidAnswer ANSWER =
            new AidAnswer(
                    201_600,
                    248,
                    3_200,
                    IntStream.range(0, 120)
                            .mapToObj(
                                    at ->
                                            new Village(
                                                    new TerritoryCode(
                                                            "32.01.06.%d".formatted(2001 + at)),
                                                    "Desa " + at,
                                                    at % 3,
                                                    at % 3,
                                                    0,
                                                    0))
                            .toList(),
                    List.of());

    private static AidView after(@Nullable String village) {
        return new AidView(
                new AidForm("50.000.000", "2026-01", "12", "", "32.01"),
                Map.of(),
                null,
                List.of(),
                ANSWER,
                new Position("", village));
    }

    @Test
    void whoHasMostPeopleToCoverStandsFirstAndTheOthersByTheirCode() {
        assertThat(after(null).page(ANSWER).items())
                .hasSize(50)
                .startsWith(ANSWER.villages().get(2), ANSWER.villages().get(5));
    }

    @Test
    void threePagesHoldEveryVillageOnce() {
        var first = after(null).page(ANSWER);
        var second = after(first.next()).page(ANSWER);
        var third = after(second.next()).page(ANSWER);
        assertThat(third.next()).isNull();
        assertThat(third.items()).hasSize(20);
        assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).doesNotContainAnyElementsOf(third.items());
    }

    @ParameterizedTest
    @ValueSource(strings = {"desa", "belum", "dibiayai", "terpakai", "sisa", "masih"})
    void eachColumnIsReadFromBothEndsOnThePageAndInTheFile(String column) {
        List<Village> rising = AidView.ordered(ANSWER, new Position(column, null));
        assertThat(AidView.ordered(ANSWER, new Position("-" + column, null)))
                .isEqualTo(rising.reversed())
                .isNotEqualTo(rising);
        assertThat(AidView.ordered(ANSWER, new Position("-harga", null)))
                .as("a word that is no column")
                .isEqualTo(AidView.ordered(ANSWER, Position.FIRST));
    }

    @Test
    void aCodeThatIsNoVillageOfTheAnswerLeavesAnEmptyPage() {
        assertThat(after("99").page(ANSWER).items()).isEmpty();
    }
}
