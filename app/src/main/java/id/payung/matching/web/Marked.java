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
        Set<String> known =
                Stream.of(others.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                        .collect(Collectors.toSet());
        List<Marked> pieces = new ArrayList<>();
        for (String word : own.split("(?<=\\s)", -1)) {
            String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            pieces.add(
                    new Marked(
                            word, !plain.isEmpty() && !others.isEmpty() && !known.contains(plain)));
        }
        return pieces;
    }
}
