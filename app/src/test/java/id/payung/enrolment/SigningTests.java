package id.payung.enrolment;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep.Step;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.YearMoney;
import id.payung.legalbases.LegalBases;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** From the check to the signature, and back again while nothing has begun. */
@PayungTest
class SigningTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Decrees decrees;
    @Autowired Coverages coverages;
    @Autowired Funds funds;
    @Autowired LegalBases legalBases;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    @Autowired Clock clock;

    private <T> T rina(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.rina(), work);
    }

    private <T> T hendra(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.hendra(), work);
    }

    private long covered(YearMonth month) {
        return rina(() -> coverages.count(CoverageFilter.in(month)));
    }

    private YearMoney money(Fund fund) {
        return rina(() -> funds.view(fund.id())).orElseThrow().money().getFirst();
    }

    private Outcome<Decree, DecreeRefused> sign(Decree decree, SignedPaper paper) {
        return rina(() -> decrees.sign(decree.id(), paper)).orElseThrow();
    }

    private Fund fund() {
        return money.fund("A", 1_000_000, 5);
    }

    private static SignedPaper paper(String number, LocalDate day, String content) {
        return new SignedPaper(
                number,
                day,
                "Bupati Bogor",
                "naskah.pdf",
                new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aDecreeIsCheckedBeforeItIsApproved() {
        Decree submitted = money.submitted(fund(), register.euis());
        assertThat(hendra(() -> decrees.approve(submitted.id())).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.WrongState(State.SUBMITTED)));
        hendra(() -> decrees.check(submitted.id())).orElseThrow().orElseThrow();
        hendra(() -> decrees.approve(submitted.id())).orElseThrow().orElseThrow();
        assertThat(rina(() -> decrees.course(submitted.id())))
                .extracting(DecreeStep::step, DecreeStep::byName)
                .containsExactly(
                        tuple(Step.APPROVED, "Hendra Wijaya"),
                        tuple(Step.CHECKED, "Hendra Wijaya"),
                        tuple(Step.SUBMITTED, "Rina Kurnia"),
                        tuple(Step.PREPARED, "Rina Kurnia"));
    }

    @Test
    void whatIsSentBackIsMendedHandedUpAndCheckedAgain() {
        Decree decree = money.submitted(fund(), register.euis());
        hendra(() -> decrees.check(decree.id())).orElseThrow().orElseThrow();
        assertThat(hendra(() -> decrees.sendBack(decree.id(), " ")).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.ReasonMissing()));
        hendra(() -> decrees.sendBack(decree.id(), "Dedi belum masuk")).orElseThrow().orElseThrow();
        rina(() -> decrees.addMember(decree.id(), register.dedi())).orElseThrow().orElseThrow();
        rina(() -> decrees.submit(decree.id())).orElseThrow().orElseThrow();
        assertThat(hendra(() -> decrees.approve(decree.id())).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.WrongState(State.SUBMITTED)));
        assertThat(money.approve(decree).orElseThrow().placed()).isEqualTo(2);
    }

    @Test
    void theSignatureGivesTheNumberTheDayTheSignatoryAndTheScan() {
        Decree approved = money.approved(fund(), register.euis());
        Decree signed =
                sign(
                                approved,
                                paper(
                                        "560/Kep.7-Disnaker/2025",
                                        LocalDate.of(2025, 8, 29),
                                        "%PDF-1.7"))
                        .orElseThrow();
        assertThat(signed.number()).isEqualTo("560/Kep.7-Disnaker/2025");
        assertThat(signed.signature())
                .isNotNull()
                .extracting(Decree.Signature::on, Decree.Signature::by)
                .containsExactly(LocalDate.of(2025, 8, 29), "Bupati Bogor");
        assertThat(signed.isInForce()).isTrue();
        assertThat(Past.count("files.file where media_type = 'application/pdf'")).isEqualTo(1);
        assertThat(covered(SEPTEMBER)).isEqualTo(1);
    }

    @Test
    void whatIsNoScanOrNotSignedYetOrBearsAnothersNumberIsRefusedAndKeepsNothing() {
        Decree other = money.submitted(money.fund("B", 1_000_000, 5), register.dedi());
        Decree approved = money.approved(fund(), register.euis());
        LocalDate today = LocalDate.now(clock);
        assertThat(sign(approved, paper("SK-1", today, "<script>")))
                .isEqualTo(Outcome.refused(new DecreeRefused.NotAScan()));
        assertThat(sign(approved, paper("SK-1", today, "")))
                .isEqualTo(Outcome.refused(new DecreeRefused.NotAScan()));
        assertThat(sign(approved, paper("SK-1", today.plusDays(1), "%PDF-1.7")))
                .isEqualTo(Outcome.refused(new DecreeRefused.SignedInFuture(today.plusDays(1))));
        assertThat(sign(approved, paper(other.number(), today, "%PDF-1.7")))
                .isEqualTo(Outcome.refused(new DecreeRefused.NumberTaken(other.number())));
        assertThat(Past.count("files.file")).isZero();
        assertThat(covered(SEPTEMBER)).isZero();
        assertThat(sign(approved, paper("SK-1", today, "%PDF-1.7")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void onlyWhatIsApprovedIsSigned() {
        Decree submitted = money.submitted(fund(), register.euis());
        assertThat(sign(submitted, MoneyWorld.paper("SK-1")))
                .isEqualTo(Outcome.refused(new DecreeRefused.WrongState(State.SUBMITTED)));
        Decree signed = money.signed(money.fund("B", 1_000_000, 5), register.dedi());
        assertThat(sign(signed, MoneyWorld.paper("SK-2")))
                .isEqualTo(Outcome.refused(new DecreeRefused.WrongState(signed.state())));
    }

    @Test
    void whereTheProgrammeAsksForAnAgreementCoverWaitsForIt() {
        Fund fund = money.fundWithAgreement("P", 1_000_000, 5);
        Decree signed = money.signed(fund, register.euis());
        assertThat(signed.isInForce()).isFalse();
        assertThat(signed.state()).isEqualTo(State.SIGNED);
        assertThat(covered(SEPTEMBER)).isZero();
        assertThat(rina(() -> decrees.count(DecreeFilter.waitingForAgreement()))).isEqualTo(1);
        assertThat(rina(() -> decrees.agree(signed.id(), money.legalBasis())).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.NoAgreement()));

        Decree agreed =
                rina(() -> decrees.agree(signed.id(), agreement())).orElseThrow().orElseThrow();
        assertThat(agreed.isInForce()).isTrue();
        assertThat(covered(SEPTEMBER)).isEqualTo(1);
        assertThat(rina(() -> decrees.count(DecreeFilter.waitingForAgreement()))).isZero();
    }

    @Test
    void anAgreementThatWasThereBeforeLetsTheSignatureCoverAtOnce() {
        Decree approved =
                money.approved(money.fundWithAgreement("P", 1_000_000, 5), register.euis());
        rina(() -> decrees.agree(approved.id(), agreement())).orElseThrow().orElseThrow();
        assertThat(covered(SEPTEMBER)).isZero();
        money.sign(approved).orElseThrow();
        assertThat(covered(SEPTEMBER)).isEqualTo(1);
    }

    private UUID agreement() {
        return rina(() ->
                        legalBases.register(
                                LegalBasis.Kind.PKS,
                                "PKS-1/2025",
                                LocalDate.of(2025, 8, 1),
                                "Kerja sama perlindungan pekerja rentan",
                                StoryWorld.BOGOR))
                .orElseThrow()
                .id();
    }

    @Test
    void theDatabaseLetsNoDecreeIntoForceThatIsNotSigned() {
        Decree approved = money.approved(fund(), register.euis());
        assertThatThrownBy(
                        () ->
                                rina(
                                        () ->
                                                transactions.execute(
                                                        _ ->
                                                                jdbc.sql(
                                                                                "update"
                                                                                        + " enrolment.decree"
                                                                                        + " set in_force_at"
                                                                                        + " = now()"
                                                                                        + " where id ="
                                                                                        + " ?")
                                                                        .param(approved.id())
                                                                        .update())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("signed_before_cover");
    }

    @Test
    void whoDiesBetweenApprovalAndSignatureIsNotCoveredAndCostsNothing() {
        UUID dedi = register.dedi();
        Fund fund = fund();
        Decree approved = money.approved(fund, register.euis(), dedi);
        register.bury(dedi, LocalDate.of(2025, 8, 30));
        money.sign(approved).orElseThrow();
        assertThat(covered(SEPTEMBER)).isEqualTo(1);
        assertThat(money(fund)).isEqualTo(new YearMoney(2025, 1_000_000, 67_200, 67_200, 0));
        assertThat(rina(() -> funds.seatsLeft(fund, AUTUMN))).isEqualTo(4);
    }

    @Test
    void aDecreeRunsInItsMonthsAndEndsAfterThemByTheCalendarAlone() {
        YearMonth now = YearMonth.now(clock);
        assertThat(signedFor("A", new Months(now.minusMonths(2), now.minusMonths(1))))
                .isEqualTo(State.ENDED);
        assertThat(signedFor("B", new Months(now, now))).isEqualTo(State.RUNNING);
        assertThat(signedFor("C", new Months(now.plusMonths(1), now.plusMonths(1))))
                .isEqualTo(State.SIGNED);
    }

    private State signedFor(String code, Months months) {
        return money.signed(fundFor(code, months), register.euis()).state();
    }

    private Fund fundFor(String code, Months months) {
        Map<Integer, Long> budgets = new HashMap<>();
        months.forEach(month -> budgets.put(month.getYear(), 1_000_000L));
        return money.fund(code, Fund.Kind.APBD_REGENCY, months, budgets, 5);
    }

    @Test
    void aDecreeTakenBackBeforeItsFirstMonthGivesSeatsAndMoneyBack() {
        YearMonth next = YearMonth.now(clock).plusMonths(1);
        Fund fund = fundFor("N", new Months(next, next));
        UUID euis = register.euis();
        Decree signed = money.signed(fund, euis);
        assertThat(covered(next)).isEqualTo(1);
        assertThat(rina(() -> decrees.cancel(signed.id(), "Dana dialihkan")).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.SamePerson()));
        Decree cancelled =
                hendra(() -> decrees.cancel(signed.id(), "Dana dialihkan"))
                        .orElseThrow()
                        .orElseThrow();
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(covered(next)).isZero();
        assertThat(money(fund).committed()).isZero();
        assertThat(money(fund).billed()).isZero();
        assertThat(rina(() -> funds.seatsLeft(fund, next))).isEqualTo(5);
        assertThat(Past.count("contributions.contribution")).isZero();
        assertThat(money.signed(fundFor("M", new Months(next, next)), euis).isInForce()).isTrue();
    }

    @Test
    void whatWasOnlyApprovedCanBeTakenBackWhateverItsMonths() {
        Fund fund = fund();
        Decree approved = money.approved(fund, register.euis());
        hendra(() -> decrees.cancel(approved.id(), "Tidak jadi")).orElseThrow().orElseThrow();
        assertThat(money(fund)).isEqualTo(new YearMoney(2025, 1_000_000, 0, 0, 0));
        assertThat(rina(() -> funds.seatsLeft(fund, AUTUMN))).isEqualTo(5);
    }

    @Test
    void whatHasBegunIsAmendedAndNotTakenBack() {
        Decree ended = money.signed(fund(), register.euis());
        assertThat(hendra(() -> decrees.cancel(ended.id(), "Terlambat")).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.WrongState(State.ENDED)));
        assertThat(covered(SEPTEMBER)).isEqualTo(1);
    }

    @Test
    void aDraftIsDroppedByWhoeverPreparesIt() {
        Decree draft =
                money.prepare(fund(), AUTUMN, new Selection.Chosen(Set.of(register.euis())))
                        .orElseThrow()
                        .decree();
        assertThat(
                        rina(() -> decrees.cancel(draft.id(), "Ganda"))
                                .orElseThrow()
                                .orElseThrow()
                                .state())
                .isEqualTo(State.CANCELLED);
    }
}
