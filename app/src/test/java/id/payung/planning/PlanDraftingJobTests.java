package id.payung.planning;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.runs.Progress;
import id.payung.runs.Run;
import id.payung.shared.Acting;
import id.payung.shared.RecordId;
import id.payung.testing.PayungTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What a run that is killed or stopped leaves, and where it goes on. */
@PayungTest
class PlanDraftingJobTests extends ThreeVillages {
    private final RuntimeException killed = new IllegalStateException("killed");

    @Autowired PlanDraftingJob job;
    @Autowired PlanDraftingRows rows;
    @Autowired TransactionOperations transactions;

    @Test
    void aRunThatIsKilledGoesOnWithTheNextVillage() {
        UUID order = ordered(Split.VILLAGES);

        assertThatThrownBy(() -> perform(order, this::killedAtTheSecond)).isSameAs(killed);
        assertThat(toldOf(order)).containsExactly(SUKAMAJU + ": 2 of 2");
        assertThat(decreesOfTheFund()).isEqualTo(1);

        perform(order, _ -> {});
        assertThat(toldOf(order))
                .containsExactly(SUKAMAJU + ": 2 of 2", THIRD + ": 1 of 1", SINGAJAYA + ": 2 of 2");
        assertThat(decreesOfTheFund()).isEqualTo(3);
    }

    private void killedAtTheSecond(long done) {
        if (done == 1) {
            throw killed;
        }
    }

    @Test
    void whoStopsOneDecreeForEverybodyBeforeItIsKeptHasNone() {
        UUID order = ordered(Split.WHOLE);

        assertThatThrownBy(
                        () ->
                                perform(
                                        order,
                                        _ -> {
                                            throw killed;
                                        }))
                .isSameAs(killed);

        assertThat(toldOf(order)).isEmpty();
        assertThat(decreesOfTheFund()).isZero();
    }

    @Test
    void onceItIsKeptNothingStopsItAndItIsThereOnce() {
        UUID order = ordered(Split.WHOLE);
        LongConsumer stoppedLate =
                _ -> {
                    if (!toldOf(order).isEmpty()) {
                        throw killed;
                    }
                };

        perform(order, stoppedLate);
        perform(order, stoppedLate);

        assertThat(toldOf(order)).containsExactly(BOGOR + ": 5 of 5");
        assertThat(decreesOfTheFund()).isEqualTo(1);
    }

    private UUID ordered(Split split) {
        UUID order = RecordId.next();
        return rina(
                () ->
                        transactions.execute(
                                _ -> {
                                    rows.insert(order, wanted(), split, BOGOR, Acting.required());
                                    return order;
                                }));
    }

    private List<String> toldOf(UUID order) {
        return told(
                rina(() -> Objects.requireNonNull(transactions.execute(_ -> rows.parts(order)))));
    }

    private void perform(UUID order, LongConsumer reached) {
        Run run =
                new Run(
                        RecordId.next(),
                        PlanDraftingJob.KIND,
                        order,
                        plan.name(),
                        world.rina().account(),
                        BOGOR,
                        Run.State.RUNNING,
                        "",
                        0,
                        0,
                        1,
                        null,
                        Instant.EPOCH,
                        null,
                        null);
        Acting.run(world.rina(), () -> job.perform(run, new Watched(reached)));
    }

    /** Tells how far the run is. */
    private record Watched(LongConsumer told) implements Progress {
        @Override
        public void step(String step, long total) {}

        @Override
        public void reached(long done) {
            told.accept(done);
        }
    }
}
