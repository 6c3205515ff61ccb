package id.payung.planning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Flows of least cost, and certificates that nobody need believe. */
class FlowTests {

    @Test
    void takesTheCheaperWayFirst() {
        Network network = twoWays();
        Flow flow = Flow.cheapest(network);

        assertThat(flow.on(0)).isEqualTo(2);
        assertThat(flow.on(1)).isEqualTo(1);
        assertThat(flow.cost()).isEqualTo(2 * 3 + 5);
        assertThat(flow.isLawful()).isTrue();
    }

    @Test
    void certifiesTheCheapestFlowAtItsVeryCost() {
        Network network = twoWays();
        Flow flow = Flow.cheapest(network);

        assertThat(flow.certificate().orElseThrow().leastCost(network)).isEqualTo(flow.cost());
    }

    @Test
    void aDearerFlowIsLawfulButHasNoCertificate() {
        Flow claimed = Flow.claimed(twoWays(), 1, 2);

        assertThat(claimed.isLawful()).isTrue();
        assertThat(claimed.certificate()).isEmpty();
    }

    @Test
    void aFlowThatLosesSomethingOnTheWayIsNotLawful() {
        assertThat(Flow.claimed(twoWays(), 2, 0).isLawful()).isFalse();
        assertThat(Flow.claimed(twoWays(), 3, 0).isLawful()).isFalse();
        assertThat(Flow.claimed(twoWays(), -1, 4).isLawful()).isFalse();
    }

    @Test
    void anyPricesAreABoundThatHolds() {
        Network network = twoWays();

        assertThat(new Certificate(0, 0).leastCost(network)).isLessThanOrEqualTo(11);
        assertThat(new Certificate(4, 0).leastCost(network)).isLessThanOrEqualTo(11);
        assertThat(new Certificate(5, 0).leastCost(network)).isEqualTo(11);
    }

    @Test
    void aNetworkThatCannotCarryItsSuppliesIsAMistake() {
        Network network = new Network();
        int one = network.node();
        int other = network.node();
        network.supply(one, 2);
        network.supply(other, -2);
        network.arc(one, other, 1, 0);

        assertThatThrownBy(() -> Flow.cheapest(network)).hasMessageContaining("INFEASIBLE");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSolverAndTheCertificateAgreeOnEveryNetwork(int seed) {
        Network network = random(seed);
        Flow flow = Flow.cheapest(network);

        assertThat(flow.isLawful()).isTrue();
        assertThat(flow.certificate().orElseThrow().leastCost(network)).isEqualTo(flow.cost());
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static Network twoWays() {
        Network network = new Network();
        int one = network.node();
        int other = network.node();
        network.supply(one, 3);
        network.supply(other, -3);
        network.arc(one, other, 2, 3);
        network.arc(one, other, 2, 5);
        return network;
    }

    private static Network random(int seed) {
        Random random = new Random(seed);
        Network network = new Network();
        int nodes = 2 + random.nextInt(40);
        for (int node = 0; node < nodes; node++) {
            network.node();
        }
        long supply = random.nextLong(1, 51);
        network.supply(0, supply);
        network.supply(nodes - 1, -supply);
        network.arc(0, nodes - 1, supply, 1_000_000);
        for (int arc = 0; arc < 5 * nodes; arc++) {
            int tail = random.nextInt(nodes);
            int head = random.nextInt(nodes);
            // Only forward, so that no circle of negative cost exists.
            network.arc(
                    Math.min(tail, head),
                    Math.max(tail, head),
                    random.nextInt(20),
                    tail == head ? 0 : random.nextLong(2_000) - 1_000);
        }
        return network;
    }
}
