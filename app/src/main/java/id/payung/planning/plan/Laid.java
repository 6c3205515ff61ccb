package id.payung.planning.plan;

import id.payung.planning.flow.Flow;
import id.payung.planning.flow.Network;

/**
 * The network of one question inside one box.
 *
 * @param doors the arc of each kind's each door
 * @param credit what the priced budgets of the box are worth, to be added to whatever the flow
 *     brings
 */
record Laid(Network network, int[][] doors, long credit) {

    /** People of each kind through each of its doors. */
    long[][] placed(Flow flow) {
        long[][] placed = new long[doors.length][];
        for (int kind = 0; kind < doors.length; kind++) {
            placed[kind] = new long[doors[kind].length];
            for (int door = 0; door < placed[kind].length; door++) {
                placed[kind][door] = flow.on(doors[kind][door]);
            }
        }
        return placed;
    }
}
