package id.payung.planning.plan;

import id.payung.funding.Quota;
import id.payung.rules.contribution.Sector;
import id.payung.shared.TerritoryCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
     * @param quota that they pass first; absent where the fund has none for them
     */
    record Door(int purse, @Nullable Quota quota) {}

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
                doors.add(new Door(purse, innermost(one, group)));
            }
        }
        return doors;
    }

    private static @Nullable Quota innermost(Purse purse, Group group) {
        Quota innermost = null;
        for (Quota quota : purse.quotas()) {
            if (quota.counts(group.territory(), group.occupation())
                    && (innermost == null || quota.isInside(innermost))) {
                innermost = quota;
            }
        }
        return innermost;
    }
}
