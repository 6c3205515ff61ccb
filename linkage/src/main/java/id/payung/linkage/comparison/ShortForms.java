package id.payung.linkage.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Nicknames and abbreviations: which words may stand for the same given name. */
final class ShortForms {
    private static final Map<String, List<Integer>> FAMILIES = read();

    private ShortForms() {}

    /** The numbers of the full names that are called so. */
    static List<Integer> families(String word) {
        return FAMILIES.getOrDefault(word, List.of());
    }

    private static Map<String, List<Integer>> read() {
        Map<String, List<Integer>> families = new HashMap<>();
        try (InputStream in =
                        Objects.requireNonNull(
                                ShortForms.class.getResourceAsStream("short-forms.txt"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> families0 = lines.lines().filter(line -> !line.startsWith("#")).toList();
            for (int family = 0; family < families0.size(); family++) {
                for (String word : families0.get(family).split(" ", -1)) {
                    families.computeIfAbsent(word, _ -> new ArrayList<>()).add(family);
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return families;
    }
}
