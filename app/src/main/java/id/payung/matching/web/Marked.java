package id.payung.matching.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one record says, with the words marked that the other does not say.
 *
 * @param text of a piece, blanks included
 */
public record Marked(String text, boolean differs) {

    static List<Marked> of(String own, String others) {
        Set<String> known = words(others);
        List<Marked> pieces = new ArrayList<>();
        for (String piece : own.split("(?<=\\s)", -1)) {
            pieces.add(new Marked(piece, !known.isEmpty() && !known.containsAll(words(piece))));
        }
        return pieces;
    }

    /** What is one value and not words: marked as a whole or not at all. */
    static List<Marked> whole(String own, boolean differs) {
        return List.of(new Marked(own, differs));
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
