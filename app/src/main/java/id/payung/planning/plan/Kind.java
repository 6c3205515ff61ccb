package id.payung.planning.plan;

import id.payung.rules.contribution.Sector;
import id.payung.shared.TerritoryCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups that no fund, price, quota or priority tells apart: the same funds may take them, through
 * the same quotas, at the same prices, and they are equally urgent. A plan places kinds; hundreds
 * of thousands of people are a few hundred of them.
 *
 * @param village whose share they count in where fairness is a rule; else the nation
 * @param doors one for each fund that may take them
 */
record Kind(
        Sector sector, long points, TerritoryCode village, List<Door> doors, List<Group> groups) {

    /**
     * The way into a fund.
     *
     * @param purse its position
     * @param area whose quota they pass first; the nation where the fund has none for them
     */
    record Door(int purse, TerritoryCode area) {}

    private record Likeness(Sector sector, long points, TerritoryCode village, List<Door> doors) {}

    /** Kinds in the order of their first group; groups that nobody may take are left out. */
    static List<Kind> among(List<Group> groups, List<Purse> purses, Worth worth) {
        Map<Likeness, List<Group>> alike = new LinkedHashMap<>();
        for (Group group : groups) {
            List<Door> doors = doors(group, purses);
            if (!doors.isEmpty()) {
                TerritoryCode village =
                        worth.isFair() ? group.territory() : TerritoryCode.INDONESIA;
                alike.computeIfAbsent(
                                new Likeness(group.sector(), worth.points(group), village, doors),
                                _ -> new ArrayList<>())
                        .add(group);
            }
        }
        return alike.entrySet().stream()
                .map(
                        like ->
                                new Kind(
                                        like.getKey().sector,
                                        like.getKey().points,
                                        like.getKey().village,
                                        like.getKey().doors,
                                        like.getValue()))
                .toList();
    }

    long people() {
        return groups.stream().mapToLong(Group::people).sum();
    }

    private static List<Door> doors(Group group, List<Purse> purses) {
        List<Door> doors = new ArrayList<>();
        for (int purse = 0; purse < purses.size(); purse++) {
            Purse one = purses.get(purse);
            if (one.earmark().admits(group)) {
                doors.add(new Door(purse, innermost(one, group).orElse(TerritoryCode.INDONESIA)));
            }
        }
        return doors;
    }

    private static Optional<TerritoryCode> innermost(Purse purse, Group group) {
        return purse.quotas().keySet().stream()
                .filter(area -> area.contains(group.territory()))
                .max(java.util.Comparator.comparingInt(area -> area.value().length()));
    }
}
