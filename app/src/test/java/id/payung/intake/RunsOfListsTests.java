package id.payung.intake;

import static id.payung.intake.Lists.ASEP;
import static id.payung.intake.Lists.DEDI;
import static id.payung.intake.Lists.EUIS;
import static id.payung.intake.Lists.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.access.Office;
import id.payung.registry.WorkerFilter;
import id.payung.registry.Workers;
import id.payung.runs.Progress;
import id.payung.runs.Run;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class RunsOfListsTests {
    @Autowired StoryWorld world;
    @Autowired Lists lists;
    @Autowired Listings listings;
    @Autowired Runs runs;
    @Autowired Workers workers;
    @Autowired Checking checking;
    @Autowired ListingLog log;
    @Autowired Accepting accepting;
    @Autowired TransactionOperations transactions;
    Actor siti;
    Office singajaya;

    @BeforeEach
    void story() {
        singajaya = world.singajaya();
        siti = world.siti();
    }

    /** Dies when the named step begins, as a killed process would. */
    private static Progress killedAt(String step) {
        return new Progress() {
            @Override
            public void step(String begun, long total) {
                if (begun.equals(step)) {
                    throw new IllegalStateException("killed at " + step);
                }
            }

            @Override
            public void reached(long done) {}
        };
    }

    private long known() {
        return Acting.as(siti, () -> workers.count(WorkerFilter.everybody()));
    }

    private ListingState state(UUID listing) {
        return Acting.as(siti, () -> listings.find(listing).orElseThrow().state());
    }

    private void await(Run run) throws InterruptedException {
        while (!Acting.as(siti, () -> runs.find(run.id()).orElseThrow()).state().isFinal()) {
            Thread.sleep(50);
        }
    }

    @Test
    void checkAndAcceptanceGoOnAsRunsUntilTheListIsAccepted() throws Exception {
        UUID listing = lists.upload(siti, singajaya, list(EUIS, ASEP));
        await(Acting.as(siti, () -> listings.check(listing).orElseThrow().orElseThrow()));
        assertThat(state(listing)).isEqualTo(ListingState.CHECKED);
        await(Acting.as(siti, () -> listings.accept(listing).orElseThrow().orElseThrow()));
        assertThat(state(listing)).isEqualTo(ListingState.ACCEPTED);
        assertThat(known()).isEqualTo(2);
    }

    @Test
    void aCheckThatDiesBetweenItsStepsLeavesNothingAndIsRepeatedWithTheSameResult() {
        UUID listing = lists.upload(siti, singajaya, list(EUIS, ASEP, EUIS));
        Acting.run(
                siti,
                () ->
                        transactions.executeWithoutResult(
                                _ -> log.move(listing, ListingState.CHECKING)));
        for (String step : List.of(Checking.READ, Checking.COMPARE)) {
            assertThatThrownBy(() -> check(listing, killedAt(step))).hasMessageContaining(step);
            assertThat(state(listing)).isEqualTo(ListingState.CHECKING);
        }
        check(listing, Lists.UNSEEN);
        IntakeReport report = lists.report(siti, listing);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.duplicate()).isEqualTo(1);
    }

    private void check(UUID listing, Progress progress) {
        Acting.run(
                siti,
                () -> transactions.executeWithoutResult(_ -> checking.check(listing, progress)));
    }

    @Test
    void anAcceptanceThatDiesLeavesNobodyInTheRegisterAndIsRepeatedOnce() {
        UUID listing = lists.upload(siti, singajaya, list(EUIS, ASEP));
        lists.check(siti, listing);
        assertThatThrownBy(() -> accept(listing, killedAt(Accepting.STEP)))
                .hasMessageContaining(Accepting.STEP);
        assertThat(known()).isZero();
        accept(listing, Lists.UNSEEN);
        accept(listing, Lists.UNSEEN);
        assertThat(known()).isEqualTo(2);
    }

    private void accept(UUID listing, Progress progress) {
        Acting.run(
                siti,
                () -> transactions.executeWithoutResult(_ -> accepting.accept(listing, progress)));
    }

    @Test
    void eightListsWithTheSamePeopleAcceptedAtOnceRegisterEachPersonOnce() throws Exception {
        List<UUID> checked = new ArrayList<>();
        for (int list = 0; list < 8; list++) {
            UUID listing =
                    lists.upload(
                            siti,
                            singajaya,
                            list(EUIS, ASEP, DEDI, "990106020380000%d;Iis".formatted(list + 1)));
            lists.check(siti, listing);
            checked.add(listing);
        }
        List<Future<IntakeReport>> reports = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (UUID listing : checked) {
                reports.add(threads.submit(() -> lists.accept(siti, listing)));
            }
        }
        long added = 0;
        for (Future<IntakeReport> report : reports) {
            added += report.get().added();
            assertThat(report.get().added() + report.get().same()).isEqualTo(4);
        }
        assertThat(added).isEqualTo(3 + 8);
        assertThat(known()).isEqualTo(3 + 8);
    }

    @Test
    void aListIsNotAcceptedBeforeItWasCheckedNorTwice() {
        UUID listing = lists.upload(siti, singajaya, list(EUIS));
        assertThat(Acting.as(siti, () -> listings.accept(listing).orElseThrow()))
                .isEqualTo(Outcome.refused(new ListingRefused.NotNow(ListingState.UPLOADED)));
        lists.check(siti, listing);
        lists.accept(siti, listing);
        assertThat(Acting.as(siti, () -> listings.accept(listing).orElseThrow()))
                .isEqualTo(Outcome.refused(new ListingRefused.NotNow(ListingState.ACCEPTED)));
    }

    @Test
    void aListWithoutNamesThatNobodyWaitsForIsRefusedAtTheDoorWithItsReason() {
        Outcome<Listing, ListingRefused> outcome =
                Acting.as(
                        siti,
                        () ->
                                listings.takeIn(
                                        singajaya,
                                        SentFile.proposing("x.csv"),
                                        Lists.bytes("NIK;Alamat\n9901065505900001;Kp. Baru\n"),
                                        true));
        assertThat(outcome.fold(Listing::fileName, ListingRefused::code))
                .isEqualTo("listing-missing-column");
        assertThat(Acting.as(siti, () -> listings.count(ListingFilter.all()))).isZero();
    }
}
