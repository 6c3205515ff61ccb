package id.payung.planning.flow;

/**
 * A price for each node, from which anybody can work out that no flow costs less than a bound.
 *
 * <p>Any prices do: moving a unit along an arc changes where it stands from the tail's price to the
 * head's, so its cost is the difference of the prices plus a rest. Over a whole flow the
 * differences add up to what the supplies are worth, whatever way they take, and the rests to no
 * less than if every arc with a negative rest were full and every other empty. Where the prices
 * come from the cheapest flow the bound is its very cost (linear programming duality), so the
 * solver need not be believed: one loop over the arcs checks it.
 */
public final class Certificate {
    private final long[] prices;

    Certificate(long... prices) {
        this.prices = prices.clone();
    }

    /** No flow through the network costs less; in whole numbers, exactly. */
    public long leastCost(Network network) {
        long bound = 0;
        for (int node = 0; node < network.nodes(); node++) {
            bound = Math.addExact(bound, Math.multiplyExact(prices[node], network.supplyOf(node)));
        }
        for (int arc = 0; arc < network.arcs(); arc++) {
            long rest = network.cost(arc) - prices[network.tail(arc)] + prices[network.head(arc)];
            if (rest < 0) {
                bound = Math.addExact(bound, Math.multiplyExact(rest, network.capacity(arc)));
            }
        }
        return bound;
    }
}
