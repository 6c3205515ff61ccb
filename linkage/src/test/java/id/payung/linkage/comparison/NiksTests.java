package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two identity numbers, field by field: region, birth date, serial. */
class NiksTests {
    private final NikLikeness niks = new NikLikeness();

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "9999014903850007, 9999014903850008, ONE_SLIP",
        "9999014903850012, 9999014903850021, ONE_SLIP",
        "9999014903850007, 9999104903850007, ONE_SLIP",
        "9999014903850007, 999901490385007,  ONE_SLIP",
        "9999014903850007, 9999014903851234, REGION_AND_BIRTH",
        "9999014903850007, 9999014903850018, REGION_AND_BIRTH",
        "9999014903850007, 9999024903850008, TWO_SLIPS",
        "9999014903850007, 9998074903850007, TWO_SLIPS",
        "9999014903850007, 9912344903850007, SLIGHT",
        "9999014903850007, 9912345112700345, DIFFERENT",
    })
    void agree(String left, String right, Agreement expected) {
        assertThat(agreement(left, right)).isEqualTo(expected);
        assertThat(agreement(right, left)).isEqualTo(expected);
    }

    @Test
    void agreesWithTheDefinitionOnThousandsOfNumbers() {
        Hands hands = new Hands(2);
        Definition.Seen seen = new Definition.Seen();
        for (int pair = 0; pair < 10_000; pair++) {
            String left = hands.word(Hands.FIGURES, 16);
            String right = otherNumber(hands, left);
            if (!left.equals(right)) {
                Agreement agreement = agreement(left, right);
                seen.add(agreement);
                assertThat(agreement)
                        .as("%s / %s", left, right)
                        .isEqualTo(byDefinition(left, right))
                        .isEqualTo(agreement(right, left));
            }
        }
        assertThat(seen.without(niks.levels())).isEmpty();
    }

    private static String otherNumber(Hands hands, String number) {
        return switch (hands.below(5)) {
            case 0 -> hands.word(Hands.FIGURES, 16);
            case 1 -> number.substring(0, 12) + hands.word(Hands.FIGURES, 4);
            case 2 -> hands.word(Hands.FIGURES, 6) + number.substring(6);
            default -> hands.slipped(number, Hands.FIGURES, 1 + hands.below(3));
        };
    }

    private static Agreement byDefinition(String left, String right) {
        int slips = Definition.slips(left, right);
        if (slips == 1) {
            return Agreement.ONE_SLIP;
        }
        boolean longEnough = left.length() >= 12 && right.length() >= 12;
        if (longEnough && left.substring(0, 12).equals(right.substring(0, 12))) {
            return Agreement.REGION_AND_BIRTH;
        }
        if (slips == 2) {
            return Agreement.TWO_SLIPS;
        }
        return left.substring(6).equals(right.substring(6))
                ? Agreement.SLIGHT
                : Agreement.DIFFERENT;
    }

    private Agreement agreement(String left, String right) {
        return niks.levels().get(niks.level(left, right));
    }
}
