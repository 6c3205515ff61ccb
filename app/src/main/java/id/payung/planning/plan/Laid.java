package id.payung.planning.plan;

import id.payung.planning.flow.Flow;
import id.payung.planning.flow.Network;

/** The network of one question inside one box. */
final class Laid {
    private final Network network;
    private final int[][] doors;
    private final long credit;

    /**
     * @param doors the arc of each kind's each door
     * @param credit what the priced budgets of the box are worth
     */
    Laid(Network network, int[][] doors, long credit) {
        this.network = network;
        this.doors = doors;
        this.credit = credit;
    }

    Network network() {
        return network;
    }

    /** To be added to whatever the flow brings. */
    long credit() {
        return credit;
    }

    Placement placed(Flow flow) {
        long[][] placed = new long[doors.length][];
        for (int kind = 0; kind < doors.length; kind++) {
            placed[kind] = new long[doors[kind].length];
            for (int door = 0; door < placed[kind].length; door++) {
                placed[kind][door] = flow.on(doors[kind][door]);
            }
        }
        return Placement.of(placed);
    }
}
