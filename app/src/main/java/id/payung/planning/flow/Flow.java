package id.payung.planning.flow;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase.Status;

/** What runs through each arc of a network. */
public final class Flow {
    private final Network network;
    private final long[] amounts;

    private Flow(Network network, long[] amounts) {
        this.network = network;
        this.amounts = amounts;
    }

    /**
     * The cheapest flow, by the solver of OR-Tools. It is believed only as far as {@link
     * #certificate()} goes.
     *
     * @throws IllegalStateException when the network cannot carry its supplies, or its costs are
     *     beyond the solver's numbers: both are mistakes of whoever laid it
     */
    public static Flow cheapest(Network network) {
        Natives.LOADED.run();
        MinCostFlow solver = new MinCostFlow();
        try {
            for (int arc = 0; arc < network.arcs(); arc++) {
                solver.addArcWithCapacityAndUnitCost(
                        network.tail(arc),
                        network.head(arc),
                        network.capacity(arc),
                        network.cost(arc));
            }
            for (int node = 0; node < network.nodes(); node++) {
                solver.setNodeSupply(node, network.supplyOf(node));
            }
            Status status = solver.solve();
            if (status != Status.OPTIMAL) {
                throw new IllegalStateException("no flow of least cost: " + status);
            }
            long[] amounts = new long[network.arcs()];
            for (int arc = 0; arc < amounts.length; arc++) {
                amounts[arc] = solver.getFlow(arc);
            }
            return new Flow(network, amounts);
        } finally {
            solver.delete();
        }
    }

    /** A flow that somebody else claims. */
    static Flow claimed(Network network, long... amounts) {
        return new Flow(network, amounts.clone());
    }

    public long on(int arc) {
        return amounts[arc];
    }

    /** Exact: a cost beyond the range of whole numbers is a mistake, not a smaller number. */
    public long cost() {
        long cost = 0;
        for (int arc = 0; arc < amounts.length; arc++) {
            cost = Math.addExact(cost, Math.multiplyExact(network.cost(arc), amounts[arc]));
        }
        return cost;
    }

    /** Whether it stays within every capacity and every node passes on what it is given. */
    public boolean isLawful() {
        long[] kept = new long[network.nodes()];
        for (int arc = 0; arc < amounts.length; arc++) {
            if (amounts[arc] < 0 || amounts[arc] > network.capacity(arc)) {
                return false;
            }
            kept[network.tail(arc)] += amounts[arc];
            kept[network.head(arc)] -= amounts[arc];
        }
        for (int node = 0; node < kept.length; node++) {
            if (kept[node] != network.supplyOf(node)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Why no flow is cheaper, worked out from the flow alone; empty when one is.
     *
     * @see Certificate
     */
    public java.util.Optional<Certificate> certificate() {
        return ShortestWays.through(network, amounts).map(Certificate::new);
    }

    /** The library is unpacked and loaded once, when the first plan is made. */
    private static final class Natives {
        private static final Runnable LOADED = load();

        private static Runnable load() {
            Loader.loadNativeLibraries();
            return () -> {};
        }
    }
}
