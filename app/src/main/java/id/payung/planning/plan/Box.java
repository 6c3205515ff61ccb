package id.payung.planning.plan;

import java.util.List;

/**
 * A range for the number of drivers that each fund of two prices takes; the search for the best
 * plan divides such ranges until none is left in doubt.
 */
record Box(List<Long> least, List<Long> most) {
    Box {
        least = List.copyOf(least);
        most = List.copyOf(most);
    }

    /** Everything that the funds have room for. */
    static Box whole(List<Room> staircases) {
        return new Box(
                staircases.stream().map(_ -> 0L).toList(),
                staircases.stream().map(Room::drivers).toList());
    }

    /** Exactly so many. */
    static Box exactly(List<Long> drivers) {
        return new Box(drivers, drivers);
    }

    long width(int at) {
        return most.get(at) - least.get(at);
    }

    Box upTo(int at, long drivers) {
        return new Box(least, with(most, at, drivers));
    }

    Box from(int at, long drivers) {
        return new Box(with(least, at, drivers), most);
    }

    private static List<Long> with(List<Long> values, int at, long value) {
        List<Long> changed = new java.util.ArrayList<>(values);
        changed.set(at, value);
        return changed;
    }
}
