package id.payung.enrolment;

import id.payung.shared.TerritoryCode;
import id.payung.shared.TerritoryCode.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who takes which free seat. A seat stays in its village while anybody waits there, then in its
 * district, then in the area of its fund; among those who may take it the first in line does.
 */
final class Succession {
    private static final List<Level> WIDENING =
            List.of(Level.VILLAGE, Level.DISTRICT, Level.NATION);

    private Succession() {}

    /** Somebody who waits. */
    record InLine(UUID worker, TerritoryCode village) {}

    /** The successor of each seat that finds one. */
    static Map<UUID, UUID> of(Collection<FreeSeat> seats, List<InLine> inOrder) {
        Map<UUID, UUID> successors = new LinkedHashMap<>();
        Set<UUID> taken = new HashSet<>();
        List<FreeSeat> open = new ArrayList<>(seats);
        for (Level level : WIDENING) {
            open = fill(open, inOrder, level, taken, successors);
        }
        return successors;
    }

    private static List<FreeSeat> fill(
            List<FreeSeat> open,
            List<InLine> inOrder,
            Level level,
            Set<UUID> taken,
            Map<UUID, UUID> successors) {
        Map<String, Deque<UUID>> lines = new HashMap<>();
        for (InLine one : inOrder) {
            if (!taken.contains(one.worker)) {
                lines.computeIfAbsent(area(one.village, level), _ -> new ArrayDeque<>())
                        .add(one.worker);
            }
        }
        List<FreeSeat> left = new ArrayList<>();
        for (FreeSeat seat : open) {
            Deque<UUID> line = lines.get(area(seat.village(), level));
            if (line == null || line.isEmpty()) {
                left.add(seat);
            } else {
                UUID next = line.remove();
                taken.add(next);
                successors.put(seat.id(), next);
            }
        }
        return left;
    }

    private static String area(TerritoryCode village, Level level) {
        String code = village.value();
        return code.substring(0, Math.min(code.length(), level.codeLength()));
    }
}
