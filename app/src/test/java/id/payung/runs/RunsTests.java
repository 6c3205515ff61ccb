package id.payung.runs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.testing.CountingJob;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class RunsTests {
    @Autowired Runs runs;
    @Autowired Holding holding;
    @Autowired StoryWorld world;
    @Autowired TransactionOperations transactions;
    @Autowired CountingJob counting;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void calm() {
        counting.actors.clear();
        counting.failures = 0;
        counting.deaf = false;
        counting.may = new CountDownLatch(0);
    }

    private Run start() {
        return Acting.as(
                world.siti(),
                () ->
                        runs.start(
                                "test.count",
                                UUID.randomUUID(),
                                "Menghitung",
                                StoryWorld.SINGAJAYA));
    }

    private Run ended(UUID id) throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        Run run;
        do {
            Thread.sleep(50);
            run = Acting.as(Actor.system(), () -> runs.find(id).orElseThrow());
        } while (!run.state().isFinal() && Instant.now().isBefore(patience));
        return run;
    }

    @Test
    void aRunIsPerformedAsTheAccountThatStartedIt() throws InterruptedException {
        Run run = ended(start().id());
        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(run.percent()).isEqualTo(100);
        assertThat(counting.actors).containsExactly(world.siti());
    }

    @Test
    void runsAreListedCountedSortedAndSavedByTheSameFilter() throws InterruptedException {
        Run first = ended(start().id());
        Run second = ended(start().id());
        Acting.run(
                world.siti(),
                () -> {
                    assertThat(runs.list(null, Position.FIRST, 10).items())
                            .containsExactly(second, first);
                    assertThat(runs.list(Run.State.DONE, new Position("mulai", null), 10).items())
                            .containsExactly(first, second);
                    assertThat(runs.list(null, Position.FIRST, 1).next()).isNotNull();
                    assertThat(runs.count(Run.State.DONE)).isEqualTo(2);
                    assertThat(runs.count(Run.State.FAILED)).isZero();
                    List<Run> saved = new ArrayList<>();
                    runs.export(null, Position.FIRST, saved::add);
                    assertThat(saved).containsExactly(second, first);
                });
        Acting.run(world.neighbour(), () -> assertThat(runs.count(null)).isZero());
    }

    @Test
    void aRunThatFellOverIsTriedAgainUntilItSucceeds() throws InterruptedException {
        counting.failures = 1;
        Run run = ended(start().id());
        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(run.attempt()).isEqualTo(2);
    }

    @Test
    void afterThreeFailuresTheRunHasFailedAndSaysSo() throws InterruptedException {
        counting.failures = 3;
        Run run = ended(start().id());
        assertThat(run.state()).isEqualTo(Run.State.FAILED);
        assertThat(run.problem()).isEqualTo("broken");
    }

    @Test
    void aKilledAttemptIsNobodysFault() throws InterruptedException {
        counting.failures = 7;
        UUID id =
                Acting.as(
                        world.siti(),
                        () -> requireNonNull(transactions.execute(_ -> startedAfterKills(5))));
        Run run = ended(id);
        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(run.attempt()).isEqualTo(8);
    }

    private UUID startedAfterKills(int kills) {
        UUID id = start().id();
        jdbc.sql("update runs.run set attempt = ? where id = ?").params(kills, id).update();
        return id;
    }

    @Test
    void aCancelledRunStopsBeforeItsNextStep() throws InterruptedException {
        counting.may = new CountDownLatch(1);
        Run run = start();
        assertThat(Acting.<Boolean, RuntimeException>as(world.siti(), () -> runs.cancel(run.id())))
                .isTrue();
        counting.may.countDown();
        assertThat(ended(run.id()).state()).isEqualTo(Run.State.CANCELLED);
    }

    @Test
    void aRunThatHadDoneItsWorkBeforeItNoticedIsDone() {
        counting.may = new CountDownLatch(1);
        counting.deaf = true;
        Run run = start();
        Callable<Run> now = () -> Acting.as(world.siti(), () -> runs.find(run.id()).orElseThrow());
        await().atMost(Duration.ofMinutes(1)).until(() -> now.call().step().equals("first"));
        Acting.run(world.siti(), () -> assertThat(runs.cancel(run.id())).isTrue());
        counting.may.countDown();
        await().atMost(Duration.ofMinutes(1)).until(() -> now.call().state() == Run.State.DONE);
    }

    @Test
    void noRunBeginsWhileMoreUrgentWorkIsDone() throws Exception {
        UUID[] held = new UUID[1];
        holding.whileHeld(
                () -> {
                    held[0] = start().id();
                    await().during(Duration.ofMillis(400)).until(() -> isWaiting(held[0]));
                });
        assertThat(ended(held[0]).state()).isEqualTo(Run.State.DONE);
    }

    @Test
    void workThatFailsHoldsNoRunAnyLonger() throws InterruptedException {
        assertThatThrownBy(
                        () ->
                                holding.whileHeld(
                                        () -> {
                                            throw new IOException("full");
                                        }))
                .isInstanceOf(IOException.class);
        assertThat(ended(start().id()).state()).isEqualTo(Run.State.DONE);
    }

    private boolean isWaiting(UUID id) {
        Run run = Acting.as(Actor.system(), () -> runs.find(id).orElseThrow());
        return run.state() == Run.State.WAITING;
    }

    @Test
    void nobodyOutsideTheTerritorySeesOrCancelsTheRun() throws InterruptedException {
        counting.may = new CountDownLatch(1);
        Run run = start();
        Actor neighbour =
                world.account(
                        "tetangga",
                        "Petugas Jonggol",
                        world.office(
                                "32.01.06.2004",
                                "Pemerintah Desa Sukajaya",
                                Office.Kind.VILLAGE,
                                new TerritoryCode("32.01.06.2004")),
                        Role.VILLAGE,
                        new TerritoryCode("32.01.06.2004"));
        Acting.run(
                neighbour,
                () -> {
                    assertThat(runs.find(run.id())).isEmpty();
                    assertThat(runs.cancel(run.id())).isFalse();
                });
        counting.may.countDown();
        ended(run.id());
    }

    @Test
    void aRunAskedForInATransactionThatRollsBackNeverBegins() throws InterruptedException {
        Actor siti = world.siti();
        Run run =
                Acting.as(
                        siti,
                        () ->
                                transactions.execute(
                                        status -> {
                                            status.setRollbackOnly();
                                            return runs.start(
                                                    "test.count",
                                                    UUID.randomUUID(),
                                                    "Menghitung",
                                                    StoryWorld.SINGAJAYA);
                                        }));
        Thread.sleep(1500);
        assertThat(run).isNotNull();
        assertThat(Acting.as(Actor.system(), () -> runs.find(run.id()))).isEmpty();
        assertThat(counting.actors).isEmpty();
    }
}
