package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streets, places and occupations: sets of words rather than rows of letters. */
class TextsTests {
    private final TextLikeness texts = new TextLikeness();

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "kp suka maju rt 02,     kp suka maju rt 03,     ONE_SLIP",
        "kp suka maju rt 02,     rt 02 kp suka maju,     MOST",
        "jalan raya singajaya,   jalan singajaya,        MOST",
        "jalan raya singajaya,   singajaya kidul timur,  HALF",
        "singajaya,              singajya,               ONE_SLIP",
        "tukang ojek pangkalan,  pedagang sayur,         DIFFERENT",
    })
    void agree(String left, String right, Agreement expected) {
        assertThat(agreement(left, right)).isEqualTo(expected);
    }

    @Test
    void agreesWithTheDefinitionOnThousandsOfTexts() {
        Hands hands = new Hands(4);
        Definition.Seen seen = new Definition.Seen();
        for (int pair = 0; pair < 20_000; pair++) {
            List<String> words = words(hands, 1 + hands.below(5));
            String left = String.join(" ", words);
            String right = other(hands, words);
            if (!left.equals(right)) {
                Agreement agreement = agreement(left, right);
                seen.add(agreement);
                assertThat(agreement)
                        .as("%s / %s", left, right)
                        .isEqualTo(byDefinition(left, right))
                        .isEqualTo(agreement(right, left));
            }
        }
        assertThat(seen.without(texts.levels())).isEmpty();
    }

    private static List<String> words(Hands hands, int count) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            words.add(
                    hands.once(2)
                            ? hands.oneOf("jalan", "kampung", "raya", "rt", "02", "singajaya")
                            : hands.word("aeknrstu", 2 + hands.below(7)));
        }
        return words;
    }

    /** Words dropped, mistyped, moved or replaced. */
    private static String other(Hands hands, List<String> words) {
        List<String> kept = new ArrayList<>(words);
        for (int change = 0; change <= hands.below(4); change++) {
            int at = hands.below(kept.size());
            switch (hands.below(4)) {
                case 0 -> kept.set(at, hands.slipped(kept.get(at), "aeknrstu", 1));
                case 1 -> {
                    String moved = kept.remove(at);
                    kept.add(hands.below(kept.size() + 1), moved);
                }
                case 2 -> kept.set(at, words(hands, 1).getFirst());
                default -> {
                    if (kept.size() > 1) {
                        kept.remove(at);
                    }
                }
            }
        }
        return String.join(" ", kept);
    }

    private static Agreement byDefinition(String left, String right) {
        double shared = shared(left, right);
        double letters = Definition.jaroWinkler(left, right);
        if (Definition.slips(left, right) <= 1) {
            return Agreement.ONE_SLIP;
        } else if (shared >= 0.75) {
            return Agreement.MOST;
        } else if (letters >= 0.9) {
            return Agreement.CLOSE;
        } else if (shared >= 0.45) {
            return Agreement.HALF;
        } else if (letters >= 0.8) {
            return Agreement.ALIKE;
        }
        return shared >= 0.2 || letters >= 0.7 ? Agreement.SLIGHT : Agreement.DIFFERENT;
    }

    /** Each word meets at most one of the other text; long words forgive one slip. */
    private static double shared(String left, String right) {
        List<String> free = new ArrayList<>(List.of(right.split(" ", -1)));
        double letters = 0;
        for (String word : left.split(" ", -1)) {
            for (String other : free) {
                boolean slip =
                        word.length() >= 5
                                && other.length() >= 5
                                && Definition.slips(word, other) <= 1;
                if (word.equals(other) || slip) {
                    letters += Math.min(word.length(), other.length());
                    free.remove(other);
                    break;
                }
            }
        }
        return letters / Math.max(left.replace(" ", "").length(), right.replace(" ", "").length());
    }

    private Agreement agreement(String left, String right) {
        return texts.levels().get(texts.level(left, right));
    }
}
