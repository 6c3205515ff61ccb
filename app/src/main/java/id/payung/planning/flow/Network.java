package id.payung.planning.flow;

import java.util.Arrays;

/**
 * A directed network: what enters at some nodes leaves at others, along arcs that hold so much and
 * cost so much a unit. Arcs are numbered in the order in which they were laid.
 */
public final class Network {
    private static final int SOME = 64;

    private int[] tails = new int[SOME];
    private int[] heads = new int[SOME];
    private long[] capacities = new long[SOME];
    private long[] costs = new long[SOME];
    private long[] supplies = new long[SOME];
    private int arcs;
    private int nodes;

    /** A new node, into which nothing enters from outside. */
    public int node() {
        if (nodes == supplies.length) {
            supplies = Arrays.copyOf(supplies, 2 * nodes);
        }
        return nodes++;
    }

    /** So much enters here, or leaves where it is negative; all together it must be nothing. */
    public void supply(int node, long amount) {
        supplies[node] = amount;
    }

    /** A new arc; its number. */
    public int arc(int tail, int head, long capacity, long cost) {
        if (arcs == tails.length) {
            tails = Arrays.copyOf(tails, 2 * arcs);
            heads = Arrays.copyOf(heads, 2 * arcs);
            capacities = Arrays.copyOf(capacities, 2 * arcs);
            costs = Arrays.copyOf(costs, 2 * arcs);
        }
        tails[arcs] = tail;
        heads[arcs] = head;
        capacities[arcs] = capacity;
        costs[arcs] = cost;
        return arcs++;
    }

    public int nodes() {
        return nodes;
    }

    public int arcs() {
        return arcs;
    }

    long supplyOf(int node) {
        return supplies[node];
    }

    int tail(int arc) {
        return tails[arc];
    }

    int head(int arc) {
        return heads[arc];
    }

    long capacity(int arc) {
        return capacities[arc];
    }

    long cost(int arc) {
        return costs[arc];
    }
}
