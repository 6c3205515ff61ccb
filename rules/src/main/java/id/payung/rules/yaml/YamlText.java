package id.payung.rules.yaml;

import id.payung.rules.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns text into nodes. YAML 1.2 contains JSON, so one reader serves files and the HTTP interface.
 *
 * <p>Text from outside may be hostile: size, aliases and depth are limited before anything is
 * built.
 */
public final class YamlText {
    private static final int DEEPEST = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NOT_YAML = "bukan YAML yang sah: %s";
    private static final String NOT_YAML_ENGLISH = "not valid YAML: %s";
    private static final Sentence TAB =
            new Sentence(
                    "bukan YAML yang sah: ada tab; menjoroklah dengan spasi",
                    "not valid YAML: there is a tab; indent with spaces");
    private static final Sentence TOO_DEEP =
            new Sentence(
                    "susunan terlalu dalam; paling banyak 20 tingkat",
                    "nested too deeply; at most 20 levels");

    private YamlText() {}

    /**
     * The documents of a file in order.
     *
     * @param problems receives a syntax error; the list returned is then empty
     */
    public static List<YamlNode> documents(String text, String file, List<Problem> problems) {
        var settings = LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(true).build();
        var body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try {
            if (tooDeep(settings, body)) {
                problems.add(new Problem(file, 0, "", TOO_DEEP));
                return List.of();
            }
            var documents = new ArrayList<YamlNode>();
            for (var node : new Compose(settings).composeAllFromString(body)) {
                documents.add(new YamlNode(file, "", node));
            }
            return documents;
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            problems.add(new Problem(file, line, "", notYaml(e.getProblem())));
        } catch (YamlEngineException e) {
            problems.add(new Problem(file, 0, "", notYaml(String.valueOf(e.getMessage()))));
        }
        return List.of();
    }

    /** What the parser says is English; the mistake people make most has words of its own. */
    private static Sentence notYaml(String why) {
        return why.contains("(TAB)") ? TAB : Sentence.of(NOT_YAML, NOT_YAML_ENGLISH, why);
    }

    private static boolean tooDeep(LoadSettings settings, String body) {
        var depth = 0;
        for (var event : new Parse(settings).parseString(body)) {
            if (isOneOf(event, Event.ID.MappingStart, Event.ID.SequenceStart)) {
                depth++;
            } else if (isOneOf(event, Event.ID.MappingEnd, Event.ID.SequenceEnd)) {
                depth--;
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(Event event, Event.ID one, Event.ID other) {
        return event.getEventId() == one || event.getEventId() == other;
    }
}
