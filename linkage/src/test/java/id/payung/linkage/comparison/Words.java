package id.payung.linkage.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Many words that are near to each other, the same ones for the same seed. */
final class Words {
    private Words() {}

    static List<String> many(long seed, int count, String letters, int longest) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<String> words = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            StringBuilder made = new StringBuilder();
            int length = chance.nextInt(longest + 1);
            for (int at = 0; at < length; at++) {
                made.append(letters.charAt(chance.nextInt(letters.length())));
            }
            words.add(made.toString());
        }
        return words;
    }
}
