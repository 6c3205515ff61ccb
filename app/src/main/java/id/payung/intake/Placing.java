package id.payung.intake;

import id.payung.intake.reading.Column;
import id.payung.intake.reading.Finding;
import id.payung.intake.reading.ReadRow;
import id.payung.intake.reading.Severity;
import id.payung.shared.TerritoryCode;
import id.payung.shared.TerritoryCode.Level;
import id.payung.territory.Area;
import id.payung.territory.NamedArea;
import id.payung.territory.Territories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the territory of a row from the names it gives, starting at the territory of the office. A
 * name that nobody knows leaves the row where the names above it lead; a name that clearly lies
 * outside the office's territory refuses it, because an office speaks only for its own people.
 */
final class Placing {
    private static final int REMEMBERED = 100_000;
    private static final int NAMED = 5;

    private final Territories territories;
    private final TerritoryCode office;
    private final Map<Names, Place> remembered = new HashMap<>();

    Placing(Territories territories, TerritoryCode office) {
        this.territories = territories;
        this.office = office;
    }

    private record Names(
            @Nullable String regency, @Nullable String district, @Nullable String village) {}

    /**
     * Where a row belongs.
     *
     * @param problems what its names leave open; their row number is to be filled in
     */
    record Place(TerritoryCode territory, List<Finding> problems) {
        List<Finding> problemsOf(int row) {
            return problems.stream()
                    .map(p -> new Finding(row, p.column(), p.code(), p.severity(), p.args()))
                    .toList();
        }
    }

    Place of(ReadRow row) {
        ReadRow.Home home = row.home();
        Names names = new Names(home.regency(), home.district(), home.village());
        if (names.regency == null && names.district == null && names.village == null) {
            return new Place(office, List.of());
        }
        Place known = remembered.get(names);
        if (known != null) {
            return known;
        }
        Place found = find(names);
        if (remembered.size() < REMEMBERED) {
            remembered.put(names, found);
        }
        return found;
    }

    private Place find(Names names) {
        Search search = new Search();
        search.step(Column.REGENCY, Level.REGENCY, names.regency);
        search.step(Column.DISTRICT, Level.DISTRICT, names.district);
        search.step(Column.VILLAGE, Level.VILLAGE, names.village);
        return new Place(search.at, List.copyOf(search.problems));
    }

    private final class Search {
        private TerritoryCode at = office;
        private final List<Finding> problems = new ArrayList<>(1);

        void step(Column column, Level level, @Nullable String written) {
            if (written == null || !problems.isEmpty()) {
                return;
            }
            if (office.level().compareTo(level) >= 0) {
                confirm(column, level, written);
            } else {
                narrow(column, level, written);
            }
        }

        /** The office itself stands at this level or below: the name may only agree. */
        private void confirm(Column column, Level level, String written) {
            TerritoryCode own = ancestor(office, level);
            TerritoryCode around =
                    level == Level.REGENCY
                            ? TerritoryCode.INDONESIA
                            : ancestor(office, Level.REGENCY);
            NamedArea here = territories.named(written, level, own);
            if (!(here instanceof NamedArea.Known) && isElsewhere(written, level, around)) {
                problem(column, "area-outside", Severity.REFUSED, territories.name(office));
            } else if (here instanceof NamedArea.Unknown) {
                problem(column, "area-unknown", Severity.WARNING, territories.name(own));
            }
        }

        private boolean isElsewhere(String written, Level level, TerritoryCode around) {
            return !(territories.named(written, level, around) instanceof NamedArea.Unknown);
        }

        private void narrow(Column column, Level level, String written) {
            switch (territories.named(written, level, at)) {
                case NamedArea.Known(Area area) -> at = new TerritoryCode(area.code());
                case NamedArea.Shared(List<Area> areas) ->
                        problem(column, "area-ambiguous", Severity.WARNING, above(areas));
                case NamedArea.Unknown(List<Area> suggestions) ->
                        unknown(column, level, written, suggestions);
            }
        }

        private void unknown(Column column, Level level, String written, List<Area> suggestions) {
            boolean inOffice = isElsewhere(written, level, office);
            TerritoryCode around =
                    level == Level.REGENCY
                            ? TerritoryCode.INDONESIA
                            : ancestor(office, Level.PROVINCE);
            if (suggestions.isEmpty() && !inOffice && isElsewhere(written, level, around)) {
                problem(column, "area-outside", Severity.REFUSED, territories.name(office));
            } else if (suggestions.isEmpty()) {
                problem(column, "area-unknown", Severity.WARNING, territories.name(at));
            } else {
                problem(
                        column,
                        "area-misspelt",
                        Severity.WARNING,
                        territories.name(at),
                        names(suggestions));
            }
        }

        private void problem(Column column, String code, Severity severity, String... args) {
            problems.add(new Finding(0, column.printed(), code, severity, List.of(args)));
        }
    }

    private String above(List<Area> areas) {
        return areas.stream()
                .map(area -> territories.name(new TerritoryCode(area.code()).parent()))
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
    }

    private static String names(List<Area> areas) {
        return areas.stream().map(Area::name).collect(Collectors.joining(", "));
    }

    private static TerritoryCode ancestor(TerritoryCode code, Level level) {
        TerritoryCode at = code;
        while (at.level().compareTo(level) > 0) {
            at = at.parent();
        }
        return at;
    }
}
