package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telephones, postcodes, house and membership numbers. */
class CodesTests {
    private final CodeLikeness codes = new CodeLikeness();

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "81234567890, 81234567891, ONE_SLIP",
        "81234567890, 81234576890, ONE_SLIP",
        "81234567890, 8123456789,  ONE_SLIP",
        "81234567890, 81234567811, TWO_SLIPS",
        "81234567890, 81234599911, SAME_START",
        "81234567890, 85700011122, DIFFERENT",
        "44181,       44182,       ONE_SLIP",
        "44181,       44193,       SAME_START",
        "12,          13,          ONE_SLIP",
        "7,           8,           DIFFERENT",
        "12,          98,          DIFFERENT",
    })
    void agree(String left, String right, Agreement expected) {
        assertThat(agreement(left, right)).isEqualTo(expected);
    }

    @Test
    void agreesWithTheDefinitionOnThousandsOfCodes() {
        Hands hands = new Hands(3);
        Definition.Seen seen = new Definition.Seen();
        for (int pair = 0; pair < 15_000; pair++) {
            String left = hands.word(Hands.FIGURES, 1 + hands.below(12));
            String right =
                    hands.once(3)
                            ? hands.word(Hands.FIGURES, 1 + hands.below(12))
                            : hands.slipped(left, Hands.FIGURES, 1 + hands.below(4));
            if (!left.equals(right)) {
                Agreement agreement = agreement(left, right);
                seen.add(agreement);
                assertThat(agreement)
                        .as("%s / %s", left, right)
                        .isEqualTo(byDefinition(left, right))
                        .isEqualTo(agreement(right, left));
            }
        }
        assertThat(seen.without(codes.levels())).isEmpty();
    }

    /** A single figure cannot slip, and only long codes survive two slips. */
    private static Agreement byDefinition(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        int slips = Definition.slips(left, right);
        if (slips == 1 && shorter >= 2) {
            return Agreement.ONE_SLIP;
        }
        if (slips == 2 && shorter >= 6) {
            return Agreement.TWO_SLIPS;
        }
        String half = left.substring(0, (shorter + 1) / 2);
        return shorter >= 4 && right.startsWith(half) ? Agreement.SAME_START : Agreement.DIFFERENT;
    }

    private Agreement agreement(String left, String right) {
        return codes.levels().get(codes.level(left, right));
    }
}
