package id.payung.planning.flow;

import java.util.Optional;

/**
 * Prices of nodes from a flow: the shortest ways through what the flow leaves open. An arc that is
 * not full may carry more at its cost, one that is not empty may carry less and gives its cost
 * back. Where going round in a circle would save something the flow was not the cheapest.
 *
 * <p>Bellman's and Ford's rounds over the arcs, skipping nodes whose price has not changed; the
 * first round starts everywhere at nothing, so that nodes without a way to each other need no
 * common root.
 */
final class ShortestWays {
    private final Network network;
    private final long[] amounts;
    private final int[] firstOut;
    private final int[] out;
    private final long[] length;

    private ShortestWays(Network network, long[] amounts) {
        this.network = network;
        this.amounts = amounts;
        this.firstOut = new int[network.nodes() + 1];
        this.out = new int[2 * network.arcs()];
        this.length = new long[network.nodes()];
        index();
    }

    /** Empty when the flow can be made cheaper. */
    static Optional<long[]> through(Network network, long[] amounts) {
        return new ShortestWays(network, amounts).walk();
    }

    /** Each arc stands with its tail as itself and with its head as its complement. */
    private void index() {
        for (int arc = 0; arc < network.arcs(); arc++) {
            firstOut[network.tail(arc) + 1]++;
            firstOut[network.head(arc) + 1]++;
        }
        for (int node = 0; node < network.nodes(); node++) {
            firstOut[node + 1] += firstOut[node];
        }
        int[] next = firstOut.clone();
        for (int arc = 0; arc < network.arcs(); arc++) {
            out[next[network.tail(arc)]++] = arc;
            out[next[network.head(arc)]++] = ~arc;
        }
    }

    private Optional<long[]> walk() {
        int nodes = network.nodes();
        int[] now = new int[nodes];
        int[] later = new int[nodes];
        boolean[] waits = new boolean[nodes];
        int count = nodes;
        for (int node = 0; node < nodes; node++) {
            now[node] = node;
        }
        for (int round = 0; count > 0; round++) {
            if (round > nodes) {
                return Optional.empty();
            }
            for (int at = 0; at < count; at++) {
                waits[now[at]] = false;
            }
            int next = 0;
            for (int at = 0; at < count; at++) {
                next = spread(now[at], later, next, waits);
            }
            int[] spent = now;
            now = later;
            later = spent;
            count = next;
        }
        long[] prices = new long[nodes];
        for (int node = 0; node < nodes; node++) {
            prices[node] = -length[node];
        }
        return Optional.of(prices);
    }

    private int spread(int node, int[] later, int count, boolean[] waits) {
        int next = count;
        for (int at = firstOut[node]; at < firstOut[node + 1]; at++) {
            boolean forward = out[at] >= 0;
            int arc = forward ? out[at] : ~out[at];
            boolean open = forward ? amounts[arc] < network.capacity(arc) : amounts[arc] > 0;
            if (open) {
                int to = forward ? network.head(arc) : network.tail(arc);
                long way = length[node] + (forward ? network.cost(arc) : -network.cost(arc));
                if (way < length[to]) {
                    length[to] = way;
                    if (!waits[to]) {
                        waits[to] = true;
                        later[next++] = to;
                    }
                }
            }
        }
        return next;
    }
}
