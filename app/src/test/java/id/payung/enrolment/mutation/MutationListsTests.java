package id.payung.enrolment.mutation;

import static id.payung.testing.ListDesk.codes;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.enrolment.mutation.Mutation.Standing;
import id.payung.intake.IntakeReport;
import id.payung.shared.Months;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A month of the office: who leaves, who takes the seat, and the amendment that says so. */
@PayungTest
class MutationListsTests extends MutationStory {
    @Test
    void aDeathLeavesTheMonthOfDeathCoveredAndPassesTheSeatToTheFirstInLine() {
        accepted(EUIS + ";Meninggal;14-10-2025");
        assertThat(drafted())
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.leaving()).isEqualTo(euis);
                            assertThat(change.joining()).isEqualTo(dedi);
                            assertThat(change.months()).isEqualTo(new Months(NOVEMBER, DECEMBER));
                            assertThat(change.why()).isEqualTo("meninggal");
                        });
        assertThat(record(euis).diedOn()).isEqualTo(LocalDate.of(2025, 10, 14));
        assertThat(payers(NOVEMBER)).containsExactly("Asep Saepudin", "Euis Suryani");
        sign(drafted().getFirst().amendment());
        assertThat(payers(OCTOBER)).containsExactly("Asep Saepudin", "Euis Suryani");
        assertThat(payers(NOVEMBER)).containsExactly("Asep Saepudin", "Dedi Kurnia");
        assertThat(of(euis).standing()).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void aCheckedListShowsWhoLosesWhichMonthsAndWhoIsProposedBeforeAnythingHappens() {
        UUID listing = sent(EUIS + ";meninggal dunia;31-10-2025", ASEP + ";Ganda;01-10-2025");
        assertThat(codes(desk.check(rina, listing))).isEmpty();
        List<Mutation> preview = told(MutationFilter.of(listing));
        assertThat(preview).extracting(Mutation::standing).containsOnly(Standing.PREVIEWED);
        assertThat(preview)
                .extracting(
                        line -> line.name(),
                        line -> seatOf(line).months(),
                        line -> seatOf(line).joiningName())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "Euis Suryani", new Months(NOVEMBER, DECEMBER), "Uju Juariah"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Asep Saepudin", new Months(OCTOBER, DECEMBER), "Dedi Kurnia"));
        assertThat(drafted()).isEmpty();
        assertThat(told(MutationFilter.everybody())).isEmpty();
        assertThat(record(euis).diedOn()).isNull();
        desk.accept(rina, listing);
        assertThat(told(MutationFilter.of(listing)))
                .extracting(Mutation::standing)
                .containsOnly(Standing.PROPOSED);
        assertThat(drafted()).hasSize(2);
        assertThat(drafted().getFirst().amendment()).isEqualTo(drafted().getLast().amendment());
    }

    @Test
    void theNamedSuccessorTakesTheSeatThoughAnotherStandsBeforeHim() {
        accepted(EUIS + ";Mengundurkan diri;05-10-2025;" + UJU);
        assertThat(seat(euis).joining()).isEqualTo(uju);
        assertThat(record(euis).diedOn()).isNull();
    }

    @Test
    void aNamedSuccessorWhoMayNotIsReplacedByTheFirstInLineWithAWarning() {
        UUID listing = sent(EUIS + ";Meninggal;05-10-2025;" + ASEP);
        assertThat(codes(desk.check(rina, listing)))
                .containsExactly("enrolment.mutation-successor-unfit");
        desk.accept(rina, listing);
        assertThat(seat(euis).joining()).isEqualTo(dedi);
    }

    @Test
    void aReplacementTakesTheSeatOfWhomItNames() {
        accepted(
                EUIS + ";Meninggal;05-10-2025",
                ASEP + ";Bekerja;05-10-2025",
                UJU + ";Pengganti;01-11-2025;" + ASEP);
        assertThat(seat(asep).joining()).isEqualTo(uju);
        assertThat(seat(euis).joining()).isEqualTo(dedi);
        assertThat(of(uju).reason()).isEqualTo(MutationReason.JOINS);
        assertThat(of(uju).standing()).isEqualTo(Standing.PROPOSED);
    }

    @Test
    void aReplacementWithoutASeatOrWithoutTheRightIsRefused() {
        assertThat(codes(checked(UJU + ";Pengganti;01-11-2025")))
                .containsExactly("enrolment.mutation-no-seat-to-take");
        assertThat(
                        codes(
                                checked(
                                        EUIS + ";Meninggal;05-10-2025",
                                        ASEP + ";Pengganti;01-11-2025;" + EUIS)))
                .containsExactly("enrolment.mutation-cannot-join");
    }

    @Test
    void whereNobodyWaitsTheSeatBecomesFreeAndTheListSaysSo() {
        accepted(EUIS + ";Meninggal;05-10-2025", ASEP + ";Bekerja;05-10-2025");
        UUID listing = sent(DEDI + ";Mengundurkan diri;05-11-2025");
        assertThat(codes(desk.check(rina, listing)))
                .containsExactly("enrolment.mutation-not-covered");
        sign(drafted().getFirst().amendment());
        assertThat(codes(checked(DEDI + ";Mengundurkan diri;05-11-2025")))
                .containsExactly("enrolment.mutation-nobody-waits");
    }

    @Test
    void aPaidMonthStaysWithWhomItWasPaidForAndTheSeatIsFreeAfterIt() {
        money.paid(decree, NOVEMBER, "1");
        UUID listing = sent(EUIS + ";Meninggal;05-09-2025");
        assertThat(codes(desk.check(rina, listing)))
                .containsExactly("enrolment.mutation-paid-until");
        desk.accept(rina, listing);
        assertThat(seat(euis).months()).isEqualTo(new Months(DECEMBER, DECEMBER));
    }

    @Test
    void whenEveryMonthIsPaidNothingIsLeftToPassOn() {
        money.paid(decree, DECEMBER, "1");
        UUID listing = sent(EUIS + ";Meninggal;05-09-2025");
        assertThat(codes(desk.check(rina, listing)))
                .containsExactly("enrolment.mutation-paid-to-the-end");
        desk.accept(rina, listing);
        assertThat(of(euis).standing()).isEqualTo(Standing.NOTED);
        assertThat(drafted()).isEmpty();
    }

    @Test
    void theDeathOfSomebodyWithoutCoverIsKeptAndTakesHimFromTheLine() {
        assertThat(codes(checked(DEDI + ";Meninggal;05-10-2025")))
                .containsExactly("enrolment.mutation-nothing-ends");
        accepted(DEDI + ";Meninggal;05-10-2025", EUIS + ";Bekerja;05-10-2025");
        assertThat(of(dedi).standing()).isEqualTo(Standing.NOTED);
        assertThat(seat(euis).joining()).isEqualTo(uju);
    }

    @Test
    void whoeverIsCoveredByNobodyHasNothingToGiveUp() {
        IntakeReport report = checked(DEDI + ";Bekerja;05-10-2025");
        assertThat(codes(report)).containsExactly("enrolment.mutation-not-covered");
        assertThat(report.findings().getFirst().message())
                .isEqualTo("Tidak ada dana yang melindunginya sejak 1 November 2025.");
        assertThat(report.refused()).isEqualTo(1);
    }

    @Test
    void aMoveWithinTheFundsAreaEndsNothingAndTheVillageFollows() {
        accepted(EUIS + ";Pindah;05-10-2025;;3201062001");
        assertThat(of(euis).standing()).isEqualTo(Standing.NOTED);
        assertThat(record(euis).territory()).isEqualTo(StoryWorld.SUKAMAJU);
        assertThat(drafted()).isEmpty();
    }

    @Test
    void aMoveOutOfTheAreaEndsCoverAndTheRegisterFollowsWithTheSignature() {
        accepted(EUIS + ";Pindah;05-10-2025;;32.71.01.1001");
        assertThat(record(euis).territory()).isEqualTo(SINGAJAYA);
        sign(drafted().getFirst().amendment());
        assertThat(payers(NOVEMBER)).containsExactly("Asep Saepudin", "Dedi Kurnia");
        assertThat(as(() -> workers.find(euis))).isEmpty();
    }

    @Test
    void whoMovedNobodyKnowsWhereLosesHisSeatAndHisPlaceInLine() {
        accepted(EUIS + ";Pindah;05-10-2025");
        sign(drafted().getFirst().amendment());
        accepted(DEDI + ";Bekerja;05-11-2025");
        assertThat(seat(dedi).joining()).isEqualTo(uju);
        accepted(ASEP + ";Bekerja;05-11-2025");
        assertThat(seat(asep).joining()).isNull();
    }

    @Test
    void whoMovedToAPlaceWithoutACodeIsTakenToHaveLeftTheArea() {
        UUID listing = sent(EUIS + ";Pindah;05-10-2025;;Jakarta Selatan");
        IntakeReport report = desk.check(rina, listing);
        assertThat(codes(report)).containsExactly("enrolment.mutation-unknown-place");
        assertThat(report.findings().getFirst().remedy()).contains("32.01.06.2003");
        desk.accept(rina, listing);
        assertThat(seat(euis).joining()).isEqualTo(dedi);
    }

    @Test
    void anAgeEndsNothingWhereTheProgrammeDoesNotSaySo() {
        assertThat(codes(checked(DEDI + ";usia 65;01-10-2025", EUIS + ";batas usia;01-10-2025")))
                .containsExactly(
                        "enrolment.mutation-age-goes-on", "enrolment.mutation-age-goes-on");
    }
}
