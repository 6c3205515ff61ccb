package id.payung.intake;

import static id.payung.intake.Lists.ASEP;
import static id.payung.intake.Lists.EUIS;
import static id.payung.intake.Lists.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.payung.access.Office;
import id.payung.registry.Sightings;
import id.payung.registry.WorkerFilter;
import id.payung.registry.Workers;
import id.payung.runs.Run;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Somebody stops what is at work on a list. To stop it in the middle for certain, the test holds
 * what its run needs: the run has begun and waits.
 */
@PayungTest
class CancelledRunsOfListsTests {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired StoryWorld world;
    @Autowired Lists lists;
    @Autowired Listings listings;
    @Autowired ListingContents contents;
    @Autowired Runs runs;
    @Autowired Workers workers;
    @Autowired Sightings sightings;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    Actor siti;
    Office singajaya;

    @BeforeEach
    void story() {
        singajaya = world.singajaya();
        siti = world.siti();
    }

    private UUID uploaded() {
        return lists.upload(siti, singajaya, list(EUIS, ASEP));
    }

    private Listing listing(UUID id) {
        return Acting.as(siti, () -> listings.find(id).orElseThrow());
    }

    private long known() {
        return Acting.as(siti, () -> workers.count(WorkerFilter.everybody()));
    }

    /** Begins a step whose run then waits for what is held, and cancels it there. */
    private void cancelInTheMiddle(Runnable hold, Supplier<Run> step) {
        Acting.run(
                siti,
                () ->
                        transactions.executeWithoutResult(
                                _ -> {
                                    hold.run();
                                    UUID run = elsewhere(step).id();
                                    await().atMost(PATIENCE)
                                            .until(() -> state(run) == Run.State.RUNNING);
                                    assertThat(elsewhere(() -> runs.cancel(run))).isTrue();
                                }));
    }

    private Run.State state(UUID run) {
        return elsewhere(() -> runs.find(run).orElseThrow().state());
    }

    /** In a thread and a transaction of its own. */
    private <T> T elsewhere(Supplier<T> deed) {
        return CompletableFuture.supplyAsync(() -> Acting.as(siti, deed::get)).join();
    }

    private void holdFindings() {
        jdbc.sql("lock table intake.finding in share row exclusive mode").update();
    }

    @Test
    void aCancelledCheckLeavesNeitherARowNorAFigure() {
        UUID listing = uploaded();
        cancelInTheMiddle(
                this::holdFindings, () -> listings.check(listing).orElseThrow().orElseThrow());
        await().atMost(PATIENCE).until(() -> listing(listing).state() == ListingState.MAPPED);
        assertThat(listing(listing).tally()).isNull();
        assertThat(rows(listing)).isZero();
        assertThat(lists.check(siti, listing).added()).isEqualTo(2);
    }

    private long rows(UUID listing) {
        return Acting.as(siti, () -> contents.count(listing, RowFilter.all()));
    }

    @Test
    void aSecondCheckThatIsCancelledLeavesNothingOfTheFirst() {
        UUID listing = uploaded();
        lists.check(siti, listing);
        cancelInTheMiddle(
                this::holdFindings, () -> listings.check(listing).orElseThrow().orElseThrow());
        await().atMost(PATIENCE).until(() -> listing(listing).state() == ListingState.MAPPED);
        assertThat(listing(listing).tally()).isNull();
        assertThat(rows(listing)).isZero();
    }

    @Test
    void aCancelledAcceptanceLeavesNobodyInTheRegisterAndTheListAsChecked() {
        UUID listing = uploaded();
        IntakeReport checked = lists.check(siti, listing);
        cancelInTheMiddle(
                sightings::enter, () -> listings.accept(listing).orElseThrow().orElseThrow());
        await().atMost(PATIENCE).until(() -> listing(listing).state() == ListingState.CHECKED);
        assertThat(known()).isZero();
        assertThat(lists.report(siti, listing)).isEqualTo(checked);
        lists.accept(siti, listing);
        assertThat(known()).isEqualTo(2);
    }

    @Test
    void aRunThatIsCancelledBeforeItBeganHoldsUpNobody() {
        UUID again = uploaded();
        UUID given = uploaded();
        for (UUID listing : List.of(again, given)) {
            Acting.run(
                    siti,
                    () ->
                            transactions.executeWithoutResult(
                                    _ -> {
                                        Run run =
                                                listings.check(listing).orElseThrow().orElseThrow();
                                        assertThat(runs.cancel(run.id())).isTrue();
                                    }));
            assertThat(listing(listing).state()).isEqualTo(ListingState.CHECKING);
        }
        assertThat(lists.check(siti, again).added()).isEqualTo(2);
        Acting.run(siti, () -> listings.discard(given).orElseThrow().orElseThrow());
        assertThat(listing(given).state()).isEqualTo(ListingState.DISCARDED);
    }
}
