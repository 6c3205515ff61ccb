package id.payung.planning.plan;

import id.payung.funding.Quota;
import id.payung.planning.flow.Network;
import id.payung.rules.contribution.Sector;
import id.payung.shared.TerritoryCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a question out as a network. People enter at one node; they go through the shares of their
 * village to their kind, from there by a door into a fund, through its quotas from the innermost
 * area outwards, through its drivers or its others, and out at its seats; or they go past
 * everything and stay uncovered.
 *
 * <p>Money is not people: a fund whose one budget pays two prices would make the flow a generalised
 * one, whose best answer may be half a person. Only how many drivers such a fund takes makes the
 * difference. Inside a {@link Box} that number is at most {@code most} and the others are at most
 * as many as fit beside {@code least}: capacities again, so that the flow is whole, and every
 * lawful plan of the box is a flow. {@link Multipliers} on the budgets draw that relaxation
 * together.
 */
final class Formulation {
    private final List<Kind> kinds;
    private final List<Purse> purses;
    private final List<Room> rooms;
    private final Worth worth;

    /** Position among the staircases of each purse; -1 for the others. */
    private final int[] staircase;

    private final List<Room> staircases = new ArrayList<>();
    private final long unit;

    Formulation(List<Kind> kinds, List<Purse> purses, Worth worth) {
        this.kinds = kinds;
        this.purses = purses;
        this.worth = worth;
        this.rooms = purses.stream().map(Room::of).toList();
        this.staircase = new int[purses.size()];
        for (int purse = 0; purse < staircase.length; purse++) {
            boolean stairs = rooms.get(purse).isStaircase();
            staircase[purse] = stairs ? staircases.size() : -1;
            if (stairs) {
                staircases.add(rooms.get(purse));
            }
        }
        this.unit =
                Worth.commonDivisor(
                        purses.stream()
                                .flatMap(purse -> purse.prices().values().stream())
                                .flatMap(yearly -> yearly.values().stream())
                                .toList());
    }

    List<Kind> kinds() {
        return kinds;
    }

    List<Purse> purses() {
        return purses;
    }

    List<Room> staircases() {
        return staircases;
    }

    /** The position of the purse among the staircases; -1 where it is none. */
    int staircaseOf(int purse) {
        return staircase[purse];
    }

    Worth worth() {
        return worth;
    }

    /** Rupiah in which multipliers reckon: every price is a whole number of them. */
    long unit() {
        return unit;
    }

    /** What one person of the kind brings through the door, without multipliers. */
    long value(Kind kind, Kind.Door door) {
        return worth.of(kind.points(), purses.get(door.purse()).price(kind.sector()));
    }

    Laid within(Box box, Multipliers multipliers) {
        return new Laying(box, multipliers).lay();
    }

    private final class Laying {
        private final Network network = new Network();
        private final Box box;
        private final Multipliers multipliers;
        private final int source = network.node();
        private final int sink = network.node();
        private final Map<TerritoryCode, Integer> villages = new HashMap<>();
        private final List<Map<Quota, Integer>> quotas = new ArrayList<>();
        private final int[] drivers = new int[purses.size()];
        private final int[] others = new int[purses.size()];

        private Laying(Box box, Multipliers multipliers) {
            this.box = box;
            this.multipliers = multipliers;
        }

        Laid lay() {
            for (int purse = 0; purse < purses.size(); purse++) {
                layPurse(purse);
            }
            layVillages();
            int[][] doors = new int[kinds.size()][];
            long people = 0;
            for (int kind = 0; kind < doors.length; kind++) {
                doors[kind] = layKind(kinds.get(kind));
                people += kinds.get(kind).people();
            }
            network.supply(source, people);
            network.supply(sink, -people);
            network.arc(source, sink, people, 0);
            return new Laid(network, doors, multipliers.credit(staircases, unit));
        }

        private void layPurse(int purse) {
            Room room = rooms.get(purse);
            int stairs = staircase[purse];
            int seats = network.node();
            network.arc(seats, sink, room.people(), 0);
            if (stairs < 0) {
                drivers[purse] = seats;
                others[purse] = seats;
            } else {
                drivers[purse] = network.node();
                others[purse] = network.node();
                network.arc(drivers[purse], seats, box.most().get(stairs), 0);
                network.arc(
                        others[purse],
                        seats,
                        Math.max(room.othersBeside(box.least().get(stairs)), 0),
                        0);
            }
            quotas.add(layQuotas(purses.get(purse).quotas(), seats));
        }

        /** Each quota lets out into the next around it, the outermost into the seats. */
        private Map<Quota, Integer> layQuotas(List<Quota> quotas, int seats) {
            Map<Quota, Integer> nodes = new HashMap<>();
            Nesting.outermostFirst(quotas)
                    .forEach(
                            (quota, around) -> {
                                int node = network.node();
                                int out =
                                        around.map(outer -> nodes.getOrDefault(outer, seats))
                                                .orElse(seats);
                                nodes.put(quota, node);
                                network.arc(node, out, quota.people(), 0);
                            });
            return nodes;
        }

        private void layVillages() {
            Map<TerritoryCode, Long> people = new java.util.TreeMap<>();
            kinds.forEach(kind -> people.merge(kind.village(), kind.people(), Long::sum));
            people.forEach(
                    (village, count) -> {
                        int node = network.node();
                        villages.put(village, node);
                        int shares = worth.shares();
                        for (int share = 0; share < shares; share++) {
                            long part = count * (share + 1) / shares - count * share / shares;
                            network.arc(source, node, part, -worth.ofShare(share));
                        }
                    });
        }

        private int[] layKind(Kind kind) {
            int node = network.node();
            network.arc(villages.getOrDefault(kind.village(), source), node, kind.people(), 0);
            int[] doors = new int[kind.doors().size()];
            for (int at = 0; at < doors.length; at++) {
                Kind.Door door = kind.doors().get(at);
                long charge = multipliers.charge(staircase[door.purse()], kind.sector());
                doors[at] =
                        network.arc(
                                node,
                                inside(door, kind.sector()),
                                kind.people(),
                                charge - value(kind, door));
            }
            return doors;
        }

        private int inside(Kind.Door door, Sector sector) {
            if (door.quota() != null) {
                return quotas.get(door.purse()).getOrDefault(door.quota(), sink);
            }
            return sector == Sector.TRANSPORT ? drivers[door.purse()] : others[door.purse()];
        }
    }
}
