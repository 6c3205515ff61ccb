package id.payung.rules.yaml;

import static org.snakeyaml.engine.v2.common.ScalarStyle.DOUBLE_QUOTED;

import id.payung.rules.words.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a file together with where it stands.
 *
 * <p>Scalars stay the text that was written: {@code 2026-01} is never guessed to be a number or a
 * date, the reader of the key decides.
 *
 * @param file the name of the file
 * @param key the dotted path that leads here, empty at the top
 */
public record YamlNode(String file, String key, Node node) {
    private static final int LONGEST_SHOWN = 60;
    private static final Set<String> NOTHING = Set.of("", "~", "null");

    /** One text, as opposed to a list, a mapping or nothing. */
    public boolean isText() {
        return node instanceof ScalarNode && !isNothing();
    }

    /** Left empty, {@code null} or {@code ~}: read like a key that was not written at all. */
    public boolean isNothing() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && NOTHING.contains(scalar.getValue());
    }

    /** The text as written, empty for a list or a mapping. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The text short enough for a message, without what could steer a terminal. */
    String shown() {
        var visible = text().replaceAll("\\p{Cntrl}", "?");
        return visible.length() <= LONGEST_SHOWN
                ? visible
                : visible.substring(0, LONGEST_SHOWN) + "…";
    }

    /** The items of a list; a single value counts as a list of one. */
    public List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            var items = sequence.getValue();
            return IntStream.range(0, items.size()).mapToObj(i -> item(i, items.get(i))).toList();
        }
        return isNothing() ? List.of() : List.of(this);
    }

    /** Another text at the same place, for values that are written as two. */
    YamlNode withText(String text) {
        var start = node.getStartMark();
        var part = new ScalarNode(Tag.STR, true, text, DOUBLE_QUOTED, start, node.getEndMark());
        return new YamlNode(file, key, part);
    }

    private YamlNode item(int index, Node item) {
        return new YamlNode(file, key.isEmpty() ? "" : key + "[" + index + "]", item);
    }

    /** Counted from 1. */
    public int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    /** A mistake at this place; {@code %s} stands for the arguments in both languages. */
    public Problem problem(String indonesian, String english, Object... arguments) {
        return problem(Sentence.of(indonesian, english, arguments));
    }

    Problem problem(Sentence message) {
        return new Problem(file, line(), key, message);
    }
}
