package id.payung.territory;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds areas by their names as people write them. One gazetteer holds areas of one level, all
 * districts or all villages: Cibinong is a district, and within it a kelurahan.
 */
final class Gazetteer {
    private static final int MOST_SUGGESTIONS = 5;
    private static final int SHORTEST_MISSPELT = 3;

    /** Sorts after every digit and dot, so a code and this bound the codes of all areas in it. */
    private static final char AFTER_ALL = '~';

    /** What a village is called where it is not called desa; as often a part of its name. */
    private static final Pattern LOCAL_WORD =
            Pattern.compile("^(kampung|gampong|negeri|lembang)(?=.)");

    /** What a regency, city or province is commonly named without. */
    private static final Pattern TITLE =
            Pattern.compile("^(kab|kota|daerahistimewa|daerahkhususibukota)(?=.)");

    private final Map<String, List<Area>> byKey = new HashMap<>();
    private final NavigableMap<String, Named> byCode = new TreeMap<>();

    private record Named(Area area, List<String> keys) {
        boolean isClose(String key) {
            for (var own : keys) {
                if (Spelling.isOneLetterApart(own, key)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Gazetteer() {}

    static Gazetteer of(Stream<Area> areas) {
        var gazetteer = new Gazetteer();
        areas.sorted(comparing(Area::code)).forEach(gazetteer::add);
        return gazetteer;
    }

    private void add(Area area) {
        var keys = keys(area);
        keys.forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(area));
        byCode.put(area.code(), new Named(area, keys));
    }

    private static List<String> keys(Area area) {
        var key = AreaNames.normalise(area.name());
        return switch (area.kind()) {
            case PROVINCE, REGENCY, CITY -> Stream.of(key, without(TITLE, key)).distinct().toList();
            case DISTRICT, DESA, KELURAHAN -> List.of(key);
        };
    }

    /**
     * The area of this name in the one with the dotted code {@code within}, or anywhere for "".
     * Where a desa and a kelurahan share the name, the word written before it decides.
     */
    NamedArea find(String written, String within) {
        var key = AreaNames.normalise(written);
        var found = bearing(key, within);
        if (found.isEmpty()) {
            found = bearing(without(LOCAL_WORD, key), within);
        }
        if (found.size() > 1) {
            found = ofStatedKind(found, written);
        }
        return switch (found.size()) {
            case 0 -> new NamedArea.Unknown(suggestions(key, within));
            case 1 -> new NamedArea.Known(found.getFirst());
            default -> new NamedArea.Shared(found);
        };
    }

    private List<Area> bearing(String key, String within) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(area -> area.code().startsWith(within))
                .toList();
    }

    private static List<Area> ofStatedKind(List<Area> found, String written) {
        var stated = found.stream().filter(area -> AreaNames.states(area.kind(), written)).toList();
        return stated.isEmpty() ? found : stated;
    }

    /** Names a letter away, and the regency where a city was written, or the reverse. */
    private List<Area> suggestions(String key, String within) {
        if (key.length() < SHORTEST_MISSPELT) {
            return List.of();
        }
        var untitled = without(TITLE, key);
        return byCode.subMap(within, within + AFTER_ALL).values().stream()
                .filter(named -> named.isClose(key) || named.keys().contains(untitled))
                .map(Named::area)
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private static String without(Pattern opening, String key) {
        return opening.matcher(key).replaceFirst("");
    }
}
