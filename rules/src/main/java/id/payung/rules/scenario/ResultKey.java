package id.payung.rules.scenario;

import id.payung.rules.yaml.Fields;
import id.payung.rules.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A key of a result and how its expected value is written.
 *
 * @param words the allowed words, when the value is a word
 */
record ResultKey(String name, Kind kind, List<String> words) {

    static List<ResultKey> numbers(String... names) {
        return Arrays.stream(names)
                .map(name -> new ResultKey(name, Kind.NUMBER, List.of()))
                .toList();
    }

    static ResultKey date(String name) {
        return new ResultKey(name, Kind.DATE, List.of());
    }

    static ResultKey word(String name, String... words) {
        return new ResultKey(name, Kind.WORD, List.of(words));
    }

    /** The expected value as a result would print it. */
    String expected(Fields fields, YamlNode node) {
        return switch (kind) {
            case NUMBER ->
                    Long.toString(fields.wholeOf(node, -Given.MOST_RUPIAH, Given.MOST_RUPIAH));
            case DATE -> fields.dateOf(node).toString();
            case WORD -> fields.choiceOf(node, Given.choices(words.stream(), word -> word));
        };
    }

    static List<ResultKey> followedBy(ResultKey first, List<ResultKey> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    enum Kind {
        NUMBER,
        DATE,
        WORD
    }
}
