package id.payung.enrolment.mutation;

import id.payung.enrolment.Successors;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Decides who takes seats that become free: first who was named for one, then who was named for any
 * of his village, each only if he may; the rest go to the waiting list.
 */
@Component
class GivingSeats {
    private final Successors waiting;
    private final Funds funds;

    GivingSeats(Successors waiting, Funds funds) {
        this.waiting = waiting;
        this.funds = funds;
    }

    /** Somebody who is to take any seat of his village. */
    record Joiner(UUID worker, TerritoryCode village) {}

    /**
     * Who takes which seat.
     *
     * @param fit who of those named may take a seat
     */
    record Given(Map<UUID, UUID> bySeat, Set<UUID> fit) {}

    private record Kind(UUID fund, Months months) {}

    Given give(Collection<OpenSeat> seats, List<Joiner> joiners, Collection<UUID> leaving) {
        Given all = new Given(new LinkedHashMap<>(), new HashSet<>());
        Set<UUID> passedOver = new HashSet<>(leaving);
        Map<Kind, List<OpenSeat>> kinds =
                seats.stream()
                        .collect(
                                Collectors.groupingBy(
                                        seat -> new Kind(seat.fund(), seat.months()),
                                        () -> new TreeMap<>(EARLIEST),
                                        Collectors.toList()));
        List<Joiner> left = new ArrayList<>(joiners);
        kinds.forEach((kind, some) -> give(kind, some, left, passedOver, all));
        return all;
    }

    private static final Comparator<Kind> EARLIEST =
            Comparator.comparing((Kind kind) -> kind.months.first())
                    .thenComparing(kind -> kind.months.last())
                    .thenComparing(Kind::fund);

    private void give(
            Kind kind,
            List<OpenSeat> seats,
            List<Joiner> joiners,
            Set<UUID> passedOver,
            Given all) {
        Fund fund = funds.find(kind.fund).orElseThrow();
        Set<UUID> fit = waiting.fit(fund, kind.months, named(seats, joiners));
        all.fit.addAll(fit);
        Set<UUID> free = new HashSet<>(fit);
        free.removeAll(passedOver);
        Map<UUID, UUID> given = new LinkedHashMap<>();
        for (OpenSeat seat : seats) {
            UUID named = seat.named();
            if (named != null && free.remove(named)) {
                given.put(seat.id(), named);
            }
        }
        given.putAll(toJoiners(left(seats, given), joiners, free));
        passedOver.addAll(given.values());
        joiners.removeIf(joiner -> passedOver.contains(joiner.worker));
        Map<UUID, UUID> found =
                waiting.successors(
                        fund,
                        kind.months,
                        left(seats, given).stream().map(OpenSeat::free).toList(),
                        passedOver);
        passedOver.addAll(found.values());
        all.bySeat.putAll(given);
        all.bySeat.putAll(found);
    }

    private static Map<UUID, UUID> toJoiners(
            List<OpenSeat> open, List<Joiner> joiners, Set<UUID> free) {
        Map<TerritoryCode, Deque<OpenSeat>> byVillage = new HashMap<>();
        open.forEach(
                seat ->
                        byVillage
                                .computeIfAbsent(seat.village(), _ -> new ArrayDeque<>())
                                .add(seat));
        Map<UUID, UUID> given = new LinkedHashMap<>();
        for (Joiner joiner : joiners) {
            Deque<OpenSeat> seats = byVillage.getOrDefault(joiner.village, new ArrayDeque<>());
            if (!seats.isEmpty() && free.remove(joiner.worker)) {
                given.put(seats.remove().id(), joiner.worker);
            }
        }
        return given;
    }

    private static List<OpenSeat> left(List<OpenSeat> seats, Map<UUID, UUID> given) {
        return seats.stream().filter(seat -> !given.containsKey(seat.id())).toList();
    }

    private static Set<UUID> named(List<OpenSeat> seats, List<Joiner> joiners) {
        return Stream.concat(
                        seats.stream().map(OpenSeat::named).filter(Objects::nonNull),
                        joiners.stream().map(Joiner::worker))
                .collect(Collectors.toSet());
    }
}
