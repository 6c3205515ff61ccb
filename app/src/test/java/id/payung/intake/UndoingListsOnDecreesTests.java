package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.verification.Verifications;
import id.payung.eligibility.verification.Visit;
import id.payung.eligibility.verification.VisitResult;
import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Selection;
import id.payung.funding.Fund;
import id.payung.intake.ListingRefused.StandOnDecree;
import id.payung.registry.WorkerFilter;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list whose people a decree names stays, and whoever wants it gone learns because of whom. */
@PayungTest
class UndoingListsOnDecreesTests {
    private static final String DETAILED = "NIK;Nama;Pekerjaan;Desil\n";
    private static final String EUIS = "9901065505900001";
    private static final String ASEP = "9901061708850002";

    @Autowired Verifications verifications;
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired Lists lists;
    @Autowired Listings listings;
    @Autowired Workers workers;
    @Autowired Decrees decrees;
    UUID listing;
    Fund fund;

    @BeforeEach
    void sitisListIsInTheRegister() {
        listing =
                lists.accepted(
                        world.siti(),
                        world.singajaya(),
                        DETAILED
                                + EUIS
                                + ";Euis Suryani;Penjahit;2\n"
                                + ASEP
                                + ";Asep Saepudin;Ojek pangkalan;3\n");
        fund = money.fund("APBD-2025", 100_000_000, 10);
    }

    private UUID worker(String nik) {
        return Acting.as(world.rina(), () -> workers.bearing(new Nik(nik)).orElseThrow());
    }

    private Outcome<Listing, ListingRefused> undo(UUID which) {
        return Acting.as(world.siti(), () -> listings.undo(which).orElseThrow());
    }

    private void isRefusedForEuisOn(Decree decree) {
        undo(listing)
                .fold(
                        done -> {
                            throw new AssertionError("undone: " + done.fileName());
                        },
                        reason -> {
                            assertThat(reason).isInstanceOf(StandOnDecree.class);
                            assertThat(reason.args())
                                    .containsExactly(1, "Euis Suryani (" + decree.number() + ")");
                            return reason;
                        });
        assertThat(Acting.as(world.siti(), () -> listings.find(listing).orElseThrow()).state())
                .isEqualTo(ListingState.ACCEPTED);
        assertThat(known()).isEqualTo(2);
    }

    private long known() {
        return Acting.as(world.siti(), () -> workers.count(WorkerFilter.everybody()));
    }

    @Test
    void anApprovedDecreeKeepsTheListOfItsWorkers() {
        isRefusedForEuisOn(money.signed(fund, worker(EUIS)));
    }

    @Test
    void aDecreeThatIsOnlySubmittedKeepsItToo() {
        isRefusedForEuisOn(money.submitted(fund, worker(EUIS)));
    }

    @Test
    void aDraftKeepsTheListUntilTheWorkerIsTakenFromIt() {
        UUID euis = worker(EUIS);
        Decree draft =
                money.prepare(fund, fund.months(), new Selection.Chosen(Set.of(euis)))
                        .orElseThrow()
                        .decree();
        isRefusedForEuisOn(draft);
        Acting.run(
                world.rina(),
                () -> decrees.removeMember(draft.id(), euis).orElseThrow().orElseThrow());
        assertThat(undo(listing).orElseThrow().state()).isEqualTo(ListingState.UNDONE);
        assertThat(known()).isZero();
    }

    @Test
    void whoWasVisitedKeepsTheListThatAloneNamedHim() {
        LocalDate day = LocalDate.of(2025, 9, 3);
        Acting.as(
                        world.rina(),
                        () ->
                                verifications.record(
                                        day,
                                        "Lilis Karlina",
                                        List.of(Visit.of(worker(EUIS), new VisitResult.Found()))))
                .orElseThrow();
        undo(listing)
                .fold(
                        done -> {
                            throw new AssertionError("undone: " + done.fileName());
                        },
                        reason -> {
                            assertThat(reason.args())
                                    .containsExactly(1, "Euis Suryani (verval 3 September 2025)");
                            return reason;
                        });
        assertThat(known()).isEqualTo(2);
    }

    @Test
    void aListWhosePeopleNoDecreeNamesIsTakenBackBesideIt() {
        money.signed(fund, worker(EUIS));
        UUID other =
                lists.accepted(
                        world.siti(),
                        world.singajaya(),
                        DETAILED + "9901060101700003;Dedi Supriadi;Marbot;1\n");
        assertThat(known()).isEqualTo(3);
        assertThat(undo(other).orElseThrow().state()).isEqualTo(ListingState.UNDONE);
        assertThat(known()).isEqualTo(2);
    }

    @Test
    void withoutADecreeTheListIsTakenBackWhole() {
        assertThat(undo(listing).orElseThrow().state()).isEqualTo(ListingState.UNDONE);
        assertThat(known()).isZero();
    }
}
