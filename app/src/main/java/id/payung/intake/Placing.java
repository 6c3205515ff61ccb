package id.payung.intake;

import id.payung.intake.reading.Column;
import id.payung.intake.reading.Finding;
import id.payung.intake.reading.ReadRow;
import id.payung.intake.reading.Severity;
import id.payung.intake.reading.SpecialGroup;
import id.payung.shared.TerritoryCode;
import id.payung.shared.TerritoryCode.Level;
import id.payung.territory.Area;
import id.payung.territory.NamedArea;
import id.payung.territory.Territories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the territory of a row from the names it gives, starting at the territory of the office. A
 * name that nobody knows leaves the row where the names above it lead; a name that several places
 * bear refuses it until the office says which, and a name that clearly lies outside the office's
 * territory does too, because an office speaks only for its own people.
 */
final class Placing {
    private static final int REMEMBERED = 100_000;
    private static final int NAMED = 5;

    private final Territories territories;
    private final TerritoryCode office;
    private final Map<String, TerritoryCode> settled;
    private final Map<Names, Place> remembered = new HashMap<>();

    /**
     * @param settled what the office means by names that several places bear, by {@link #key}
     */
    Placing(Territories territories, TerritoryCode office, Map<String, TerritoryCode> settled) {
        this.territories = territories;
        this.office = office;
        this.settled = Map.copyOf(settled);
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

    /** By what a written name is remembered; the same for capitals and blanks. */
    static String key(String column, String written) {
        return column + ":" + written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    Place of(ReadRow row) {
        String code = row.own().get(SpecialGroup.VILLAGE_CODE);
        return code == null ? byNames(row) : byCode(code);
    }

    /** A code says more than any name beside it. */
    private Place byCode(String written) {
        String column = SpecialGroup.VILLAGE_CODE.printed();
        TerritoryCode code = TerritoryCode.parse(written.replace(" ", "")).orElse(null);
        if (code == null || territories.find(code).isEmpty()) {
            return new Place(
                    office, List.of(problem(column, "area-code-unknown", Severity.REFUSED)));
        }
        return office.contains(code)
                ? new Place(code, List.of())
                : new Place(
                        office,
                        List.of(
                                problem(
                                        column,
                                        "area-outside",
                                        Severity.REFUSED,
                                        territories.name(office))));
    }

    private static Finding problem(String column, String code, Severity severity, String... args) {
        return new Finding(0, column, code, severity, List.of(args));
    }

    private Place byNames(ReadRow row) {
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
                case NamedArea.Shared(List<Area> areas) -> shared(column, written, areas);
                case NamedArea.Unknown(List<Area> suggestions) ->
                        unknown(column, level, written, suggestions);
            }
        }

        /**
         * Asked of the office once; its answer holds for all its lists. Until then nobody knows
         * whose row it is, and a guess would put somebody into the wrong village's sight.
         */
        private void shared(Column column, String written, List<Area> areas) {
            TerritoryCode meant = settled.get(key(column.printed(), written));
            if (meant != null && at.contains(meant)) {
                at = meant;
            } else {
                problem(column, "area-ambiguous", Severity.REFUSED, above(areas), written);
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
            problems.add(Placing.problem(column.printed(), code, severity, args));
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
