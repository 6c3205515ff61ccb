package id.payung.planning.plan;

import id.payung.funding.Quota;
import id.payung.shared.TerritoryCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which quota lies directly around which: those of areas nest as the areas do. */
final class Nesting {
    private record Key(TerritoryCode area, String occupation) {}

    private Nesting() {}

    /**
     * Every quota with the one that its people pass next, whoever is around before what is inside.
     */
    static Map<Quota, Optional<Quota>> outermostFirst(List<Quota> quotas) {
        Map<Key, Quota> known = new HashMap<>();
        Map<Quota, Optional<Quota>> around = new LinkedHashMap<>();
        quotas.stream()
                .sorted(Comparator.comparing(Quota::area).thenComparing(Quota::occupation))
                .forEach(
                        quota -> {
                            around.put(quota, around(quota, known));
                            known.put(new Key(quota.area(), quota.occupation()), quota);
                        });
        return around;
    }

    /** The nearest area outwards that limits this occupation or, failing that, everybody. */
    private static Optional<Quota> around(Quota quota, Map<Key, Quota> known) {
        Quota everybody = known.get(new Key(quota.area(), ""));
        if (everybody != null) {
            return Optional.of(everybody);
        }
        for (TerritoryCode area = quota.area(); !area.value().isEmpty(); ) {
            area = area.parent();
            for (String occupation : List.of(quota.occupation(), "")) {
                Quota outer = known.get(new Key(area, occupation));
                if (outer != null) {
                    return Optional.of(outer);
                }
            }
        }
        return Optional.empty();
    }
}
