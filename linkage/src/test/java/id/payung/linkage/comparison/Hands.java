package id.payung.linkage.comparison;

import java.util.SplittableRandom;

/** A hand that writes and errs: values to compare of which some are near to each other. */
final class Hands {
    static final String FIGURES = "0123456789";
    static final String LETTERS = "abdehijklmnorstuwy";

    private final SplittableRandom chance;

    Hands(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    int below(int bound) {
        return chance.nextInt(bound);
    }

    boolean once(int in) {
        return chance.nextInt(in) == 0;
    }

    String oneOf(String... values) {
        return values[chance.nextInt(values.length)];
    }

    /** So many letters of an alphabet. */
    String word(String alphabet, int length) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < length; at++) {
            word.append(alphabet.charAt(chance.nextInt(alphabet.length())));
        }
        return word.toString();
    }

    /** A day of the last century, by chance one of a wrong calendar or with unknown parts. */
    String day() {
        int year = 1940 + chance.nextInt(60);
        int month = once(8) ? 0 : 1 + chance.nextInt(12);
        int day = month == 0 || once(12) ? 0 : 1 + chance.nextInt(31);
        return "%04d%02d%02d".formatted(year, month, day);
    }

    /** The same word after so many slips. */
    String slipped(String word, String alphabet, int slips) {
        String slipped = word;
        for (int slip = 0; slip < slips; slip++) {
            slipped = slipped(slipped, alphabet);
        }
        return slipped;
    }

    private String slipped(String word, String alphabet) {
        if (word.length() < 2) {
            return word + word(alphabet, 1);
        }
        int at = chance.nextInt(word.length() - 1);
        return switch (chance.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word(alphabet, 1) + word.substring(at);
            case 2 -> word.substring(0, at) + word(alphabet, 1) + word.substring(at + 1);
            default ->
                    word.substring(0, at)
                            + word.charAt(at + 1)
                            + word.charAt(at)
                            + word.substring(at + 2);
        };
    }
}
