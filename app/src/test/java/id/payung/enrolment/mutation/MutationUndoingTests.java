package id.payung.enrolment.mutation;

import static id.payung.testing.ListDesk.codes;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.enrolment.CoverageLine;
import id.payung.enrolment.Decree;
import id.payung.enrolment.SeatChange;
import id.payung.enrolment.mutation.Mutation.Standing;
import id.payung.intake.Listing;
import id.payung.intake.ListingRefused;
import id.payung.registry.HistoryLine;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.tasks.Waiting;
import id.payung.testing.PayungTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who answers for a list of mutations, and what can still be taken back of it. */
@PayungTest
class MutationUndoingTests extends MutationStory {
    @Test
    void theSameListTwiceChangesNothingTheSecondTime() {
        accepted(EUIS + ";Meninggal;05-10-2025");
        UUID again = sent(EUIS + ";Meninggal;05-10-2025");
        assertThat(desk.check(rina, again).same()).isEqualTo(1);
        assertThat(codes(checked(EUIS + ";Bekerja;05-09-2025")))
                .containsExactly("enrolment.mutation-already-proposed");
        assertThat(drafted()).hasSize(1);
    }

    @Test
    void anUndoneListToldNothing() {
        UUID listing = accepted(EUIS + ";Meninggal;05-10-2025", ASEP + ";Pindah;05-10-2025");
        desk.undo(rina, listing).orElseThrow();
        assertThat(record(euis).diedOn()).isNull();
        assertThat(drafted()).isEmpty();
        assertThat(told(MutationFilter.everybody()))
                .extracting(Mutation::standing)
                .containsOnly(Standing.WITHDRAWN);
        accepted(EUIS + ";Meninggal;05-10-2025");
        assertThat(told(MutationFilter.everybody().standing(Standing.PROPOSED))).hasSize(1);
    }

    @Test
    void whatIsHandedUpIsNotUndoneAnyMore() {
        UUID listing = accepted(EUIS + ";Meninggal;05-10-2025");
        Decree amendment =
                as(() -> decrees.submit(drafted().getFirst().amendment()))
                        .orElseThrow()
                        .orElseThrow();
        Outcome<Listing, ListingRefused> undone = desk.undo(rina, listing);
        assertThat(undone).isInstanceOf(Outcome.Refused.class);
        assertThat(undone.<String>fold(_ -> "", ListingRefused::toString))
                .contains(amendment.number());
        assertThat(record(euis).diedOn()).isNotNull();
    }

    @Test
    void aVillageTellsAndTheRegencyAnswersForIt() {
        Actor siti = world.siti();
        Listing sent =
                desk.send(siti, village, "mutasi", Map.of(), list(EUIS + ";Meninggal;05-10-2025"))
                        .orElseThrow();
        assertThat(codes(desk.check(siti, sent.id())))
                .containsExactly("enrolment.mutation-other-office");
        assertThat(sent.accepting()).isEqualTo(id.payung.shared.Permission.PREPARE_DECREES);
        desk.accept(rina, sent.id());
        assertThat(seat(euis).joining()).isEqualTo(dedi);
    }

    @Test
    void whoseSeatStandsOnNoAmendmentWaitsOnTodayUntilItIsTakenUp() {
        accepted(EUIS + ";Meninggal;05-10-2025");
        SeatChange change = drafted().getFirst();
        as(() -> amendments.withdraw(change.amendment(), change.id())).orElseThrow().orElseThrow();
        Waiting waiting =
                as(() -> today.waiting(LocalDate.of(2025, 10, 6))).stream()
                        .filter(one -> one.code().equals("mutations"))
                        .findFirst()
                        .orElseThrow();
        assertThat(waiting.count()).isEqualTo(1);
        assertThat(waiting.oldest()).isEqualTo(of(euis).toldAt());
        as(() -> mutations.takeUp(decree.id())).orElseThrow().orElseThrow();
        assertThat(of(euis).standing()).isEqualTo(Standing.PROPOSED);
        assertThat(as(() -> mutations.takeUp(decree.id()))).isEmpty();
    }

    @Test
    void theTimelineTellsWhatWasToldAndTakenBack() {
        UUID listing = accepted(EUIS + ";Bekerja;05-10-2025");
        desk.undo(rina, listing).orElseThrow();
        assertThat(as(() -> timelines.of(euis)))
                .extracting(HistoryLine::code)
                .contains("mutation-told", "mutation-taken-back");
    }

    @Test
    void coverIsCountedOnceInEveryMonthHoweverManyLeaveAndJoin() {
        accepted(EUIS + ";Meninggal;05-10-2025", ASEP + ";Ganda;02-11-2025");
        sign(drafted().getFirst().amendment());
        assertThat(payers(NOVEMBER)).containsExactly("Dedi Kurnia", "Uju Juariah");
        assertThat(as(() -> coverages.of(asep)))
                .extracting(CoverageLine::months)
                .containsExactly(new Months(SEPTEMBER, OCTOBER));
        assertThat(told(MutationFilter.in(NOVEMBER))).hasSize(2);
        assertThat(told(MutationFilter.in(NOVEMBER).because(MutationReason.DIED))).hasSize(1);
        assertThat(told(MutationFilter.in(OCTOBER))).isEmpty();
    }
}
