package id.payung.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class RoundsTests {
    private final StringWriter diary = new StringWriter();
    private final List<String> order = new ArrayList<>();

    private Rounds rounds(int count, int warmUps) {
        return new Rounds(count, warmUps, new PrintWriter(diary));
    }

    private Rounds.Side side(String name, double... seconds) {
        Queue<Double> results = new ArrayDeque<>();
        for (double result : seconds) {
            results.add(result);
        }
        return () -> {
            order.add(name);
            return results.remove();
        };
    }

    @Test
    void letsEachSideBeginEveryOtherRound() throws Exception {
        rounds(3, 0).duel(side("ours", 1, 1, 1), side("theirs", 1, 1, 1));

        assertThat(order).containsExactly("ours", "theirs", "theirs", "ours", "ours", "theirs");
    }

    @Test
    void givesEachSideItsOwnSecondsWhoeverBegan() throws Exception {
        Duel duel = rounds(2, 0).duel(side("ours", 1, 2), side("theirs", 10, 20));

        assertThat(duel).isEqualTo(new Duel(List.of(1.0, 2.0), List.of(10.0, 20.0)));
    }

    @Test
    void forgetsTheWarmUp() throws Exception {
        Duel duel = rounds(1, 1).duel(side("ours", 99, 1), side("theirs", 99, 2));

        assertThat(duel).isEqualTo(new Duel(List.of(1.0), List.of(2.0)));
        assertThat(diary.toString()).contains("pemanasan 1").contains("putaran 1");
    }

    @Test
    void comparesMediansAndSpreadsTheRatiosOfSingleRounds() {
        Figure figure = new Duel(List.of(4.0, 6.0, 50.0), List.of(2.0, 1.0, 3.0)).time("whole");

        assertThat(figure)
                .isEqualTo(new Figure("whole", 6.0, 2.0, "s", 3.0, List.of(2.0, 50.0 / 3)));
    }

    @Test
    void countsUnitsInASecond() {
        Figure figure = new Duel(List.of(4.0), List.of(2.0)).speed("whole", 100, "rows");

        assertThat(figure)
                .isEqualTo(new Figure("whole", 25.0, 50.0, "rows/s", 0.5, List.of(0.5, 0.5)));
    }

    @Test
    void takesTheMiddleOfAnEvenNumber() {
        assertThat(Rounds.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }

    @Test
    void refusesSidesThatDidNotRunInEveryRound() {
        assertThatThrownBy(() -> new Duel(List.of(1.0), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
