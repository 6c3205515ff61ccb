package id.payung.territory;

import id.payung.shared.TerritoryCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The areas of Indonesia by code and by name, in memory: 91.599 of them, read once at start. */
@Component
public class Territories {
    private final NavigableMap<String, Area> byCode;
    private final Map<TerritoryCode.Level, Gazetteer> byLevel;

    /** Reads the shipped list; a moment of work. */
    public Territories() {
        try (var areas = Areas.stream()) {
            byCode =
                    areas.collect(
                            Collectors.toMap(
                                    Area::code, area -> area, (one, _) -> one, TreeMap::new));
        }
        byLevel =
                byCode.values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        area -> new TerritoryCode(area.code()).level(),
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                list -> Gazetteer.of(list.stream()))));
    }

    public Optional<Area> find(TerritoryCode code) {
        return Optional.ofNullable(byCode.get(code.value()));
    }

    /**
     * The printed name: the nation, or an area's own; the code itself where the area is unknown.
     */
    public String name(TerritoryCode code) {
        return code.equals(TerritoryCode.INDONESIA)
                ? "Indonesia"
                : find(code).map(Area::name).orElse(code.value());
    }

    /** The areas one level below, in the order of their codes. */
    public List<Area> below(TerritoryCode code) {
        return inside(code).stream()
                .filter(area -> new TerritoryCode(area.code()).parent().equals(code))
                .toList();
    }

    /** All areas inside, the area itself excepted. */
    public List<Area> inside(TerritoryCode code) {
        return List.copyOf(byCode.subMap(code.value(), false, code.value() + '~', false).values());
    }

    /** The area that people call so, of this level and inside the given one. */
    public NamedArea named(String written, TerritoryCode.Level level, TerritoryCode inside) {
        Gazetteer gazetteer = byLevel.get(level);
        return Objects.requireNonNull(gazetteer, "the nation has no name to find")
                .find(written, inside.value());
    }

    /** Areas whose name holds the words, best first; for a search field. */
    public List<Area> search(String words, int limit) {
        String wanted = AreaNames.normalise(words).toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? List.of()
                : byCode.values().stream()
                        .filter(area -> AreaNames.normalise(area.name()).contains(wanted))
                        .sorted(
                                Comparator.comparingInt((Area area) -> area.code().length())
                                        .thenComparing(Area::code))
                        .limit(limit)
                        .toList();
    }
}
