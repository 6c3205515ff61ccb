package id.payung.linkage.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What somebody who knows a list wrote about its columns, a line each: {@code heading: kind}. Kinds
 * are nik, date, name, text, code, category; {@code ignore} and {@code truth} keep a column out.
 * Columns that are not named are guessed, all of them where nothing is written.
 */
public sealed interface Described {

    /** The uses by heading. */
    record Columns(Map<String, ColumnUse> uses) implements Described {}

    /** Not lines of heading and kind; the part that could not be understood. */
    record Unreadable(String part) implements Described {}

    static Described in(String yaml) {
        @Nullable Object read;
        try {
            read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        } catch (MarkedYamlEngineException wrong) {
            return new Unreadable(line(yaml, wrong.getProblemMark().map(Mark::getLine)));
        } catch (YamlEngineException wrong) {
            return new Unreadable(line(yaml, Optional.empty()));
        }
        if (read == null) {
            return new Columns(Map.of());
        }
        Object lines =
                read instanceof Map<?, ?> map && map.get("columns") instanceof Map<?, ?> in
                        ? in
                        : read;
        if (!(lines instanceof Map<?, ?> columns)) {
            return new Unreadable(String.valueOf(read));
        }
        Map<String, ColumnUse> uses = new LinkedHashMap<>();
        for (Map.Entry<?, ?> line : columns.entrySet()) {
            Optional<ColumnUse> use = use(String.valueOf(line.getValue()));
            if (use.isEmpty()) {
                return new Unreadable(line.getKey() + ": " + line.getValue());
            }
            uses.put(String.valueOf(line.getKey()), use.get());
        }
        return new Columns(uses);
    }

    /** The line that was not understood; the last one where the reader fell off the end. */
    private static String line(String yaml, Optional<Integer> number) {
        List<String> lines = yaml.lines().filter(line -> !line.isBlank()).toList();
        int last = lines.size() - 1;
        return last < 0 ? "" : lines.get(Math.clamp(number.orElse(last), 0, last)).strip();
    }

    private static Optional<ColumnUse> use(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "nik" -> Optional.of(new ColumnUse.Evidence(ColumnKind.NIK));
            case "date" -> Optional.of(new ColumnUse.Evidence(ColumnKind.DATE));
            case "name" -> Optional.of(new ColumnUse.Evidence(ColumnKind.NAME));
            case "text" -> Optional.of(new ColumnUse.Evidence(ColumnKind.TEXT));
            case "code" -> Optional.of(new ColumnUse.Evidence(ColumnKind.CODE));
            case "category" -> Optional.of(new ColumnUse.Evidence(ColumnKind.CATEGORY));
            case "truth" -> Optional.of(ColumnUse.Ignored.TRUTH);
            case "ignore" -> Optional.of(ColumnUse.Ignored.SAID_ELSEWHERE);
            default -> Optional.empty();
        };
    }
}
