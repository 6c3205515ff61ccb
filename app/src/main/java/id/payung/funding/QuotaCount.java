package id.payung.funding;

import id.payung.funding.PlacesHeld.Held;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts people into every quota that could hold them, month by month, in one pass over those who
 * have seats: their village and all areas around it, their occupation and everybody.
 */
final class QuotaCount {
    private final Map<Key, Map<YearMonth, People>> counted = new HashMap<>();

    private QuotaCount() {}

    private record Key(TerritoryCode area, String occupation) {}

    /** People of a month, and how many of them are only just joining. */
    private record People(int all, int joining) {
        People and(People more) {
            return new People(all + more.all, joining + more.joining);
        }
    }

    /** So many want in where so many are left. */
    record Burst(int left, int needed) {}

    static QuotaCount of(List<Held> places, Months months) {
        QuotaCount count = new QuotaCount();
        for (Held held : places) {
            People people = new People(held.people(), held.joining() ? held.people() : 0);
            held.months().stream()
                    .filter(months::contains)
                    .forEach(month -> count.add(held, month, people));
        }
        return count;
    }

    private void add(Held held, YearMonth month, People people) {
        TerritoryCode area = held.area();
        while (!area.equals(TerritoryCode.INDONESIA)) {
            add(new Key(area, ""), month, people);
            if (!held.occupation().isEmpty()) {
                add(new Key(area, held.occupation()), month, people);
            }
            area = area.parent();
        }
    }

    private void add(Key key, YearMonth month, People people) {
        counted.computeIfAbsent(key, _ -> new TreeMap<>()).merge(month, people, People::and);
    }

    /** How far the quota is filled in its fullest month. */
    QuotaUse use(Quota quota) {
        return new QuotaUse(
                quota, in(quota).values().stream().mapToInt(People::all).max().orElse(0));
    }

    /** Where the joiners burst the quota in some month; who was in before bursts nothing. */
    Optional<Burst> burst(Quota quota) {
        return in(quota).values().stream()
                .filter(people -> people.joining > 0 && people.all > quota.people())
                .map(
                        people ->
                                new Burst(
                                        Math.max(0, quota.people() - (people.all - people.joining)),
                                        people.joining))
                .findFirst();
    }

    private Map<YearMonth, People> in(Quota quota) {
        return counted.getOrDefault(new Key(quota.area(), quota.occupation()), Map.of());
    }
}
