package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two birth dates of one person, and of two. */
class DaysTests {
    private final DayLikeness days = new DayLikeness();

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "19850312, 19850313, ONE_SLIP",
        "19850312, 19850321, ONE_SLIP",
        "19850312, 19580312, ONE_SLIP",
        "19850312, 19840312, ONE_SLIP",
        "19891231, 19901231, ONE_SLIP",
        "19850312, 19851203, SWAPPED",
        "19850312, 19850326, TWO_PARTS",
        "19850312, 19851112, TWO_PARTS",
        "19850312, 19720312, TWO_PARTS",
        "19850312, 19850300, TWO_PARTS",
        "19850312, 19860313, TWO_SLIPS",
        "19850312, 19850727, SAME_YEAR",
        "19850312, 19850000, SAME_YEAR",
        "19850312, 19861124, CLOSE",
        "19850000, 19860000, CLOSE",
        "19850312, 19711124, DIFFERENT",
        "19850000, 19710000, DIFFERENT",
    })
    void agree(String left, String right, Agreement expected) {
        assertThat(agreement(left, right)).isEqualTo(expected);
    }

    @Test
    void unknownPartsAgreeWithNothing() {
        assertThat(agreement("19850000", "19850000")).isEqualTo(Agreement.SAME_YEAR);
        assertThat(agreement("19850300", "20110300")).isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void agreesWithTheDefinitionOnThousandsOfDays() {
        Hands hands = new Hands(1);
        Definition.Seen seen = new Definition.Seen();
        for (int pair = 0; pair < 20_000; pair++) {
            String left = hands.day();
            String right = otherDay(hands, left);
            if (!left.equals(right)) {
                Agreement agreement = agreement(left, right);
                seen.add(agreement);
                assertThat(agreement)
                        .as("%s / %s", left, right)
                        .isEqualTo(byDefinition(left, right))
                        .isEqualTo(agreement(right, left));
            }
        }
        assertThat(seen.without(days.levels())).isEmpty();
    }

    /** A day of another person, or the same one as another clerk wrote it. */
    private static String otherDay(Hands hands, String day) {
        String year = day.substring(0, 4);
        return switch (hands.below(6)) {
            case 0 -> hands.day();
            case 1 -> year + day.substring(6) + day.substring(4, 6);
            case 2 -> year + hands.day().substring(4);
            case 3 -> hands.day().substring(0, 4) + day.substring(4);
            case 4 -> Integer.parseInt(year) + (hands.once(2) ? 1 : -1) + hands.day().substring(4);
            default -> day.substring(0, 6) + "%02d".formatted(1 + hands.below(31));
        };
    }

    /** Part by part, with numbers instead of letters wherever that is possible. */
    private static Agreement byDefinition(String left, String right) {
        int[] one = parts(left);
        int[] other = parts(right);
        boolean year = one[0] == other[0];
        boolean month = one[1] == other[1] && one[1] > 0;
        boolean day = one[2] == other[2] && one[2] > 0;
        int years = Math.abs(one[0] - other[0]);
        Agreement loosely =
                year ? Agreement.SAME_YEAR : years == 1 ? Agreement.CLOSE : Agreement.DIFFERENT;
        if (one[1] == 0 || other[1] == 0) {
            return loosely;
        }
        if (year && one[1] == other[2] && one[2] == other[1]) {
            return Agreement.SWAPPED;
        }
        int slips = Definition.slips(left, right);
        if (slips == 1 || (month && day && years == 1)) {
            return Agreement.ONE_SLIP;
        }
        int same = (year ? 1 : 0) + (month ? 1 : 0) + (day ? 1 : 0);
        return same == 2 ? Agreement.TWO_PARTS : slips == 2 ? Agreement.TWO_SLIPS : loosely;
    }

    private static int[] parts(String day) {
        return new int[] {
            Integer.parseInt(day.substring(0, 4)),
            Integer.parseInt(day.substring(4, 6)),
            Integer.parseInt(day.substring(6))
        };
    }

    private Agreement agreement(String left, String right) {
        return days.levels().get(days.level(left, right));
    }
}
