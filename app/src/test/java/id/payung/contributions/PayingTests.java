package id.payung.contributions;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.contributions.Bill.Cause;
import id.payung.contributions.Bill.Step;
import id.payung.contributions.MonthFilter.Standing;
import id.payung.enrolment.Amendments;
import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.NewSeatChange;
import id.payung.enrolment.SeatChange;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import id.payung.shared.Refusal;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Euis and Pak Dedi of one decree: Rp33.600 are owed for September. */
@PayungTest
class PayingTests {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Bills bills;
    @Autowired Contributions contributions;
    @Autowired MonthlyFigures months;
    @Autowired Amendments amendments;
    @Autowired Decrees decrees;
    @Autowired Funds funds;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    private Fund fund;
    private Decree decree;
    private UUID euis;

    @BeforeEach
    void twoWorkersAreCovered() {
        fund = money.fund("A", 1_000_000, 5);
        euis = register.euis();
        decree = money.signed(fund, euis, register.dedi());
    }

    private <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(actor, work);
    }

    private Outcome<Bill, PaymentRefused> disburse(PaymentOrder order, String number, long amount) {
        return as(
                        world.treasurer(),
                        () ->
                                contributions.recordDisbursement(
                                        order.id(), new Voucher(number, DAY, amount)))
                .orElseThrow();
    }

    private Outcome<Bill, PaymentRefused> giveBack(Bill bill, String number, long amount) {
        return as(
                        world.treasurer(),
                        () ->
                                contributions.recordReturn(
                                        bill.id(), new Voucher(number, DAY, amount)))
                .orElseThrow();
    }

    private long paidPeople() {
        return as(
                world.rina(),
                () -> months.count(MonthFilter.in(SEPTEMBER).standing(Standing.PAID)));
    }

    private long paidByTheFund() {
        return as(world.rina(), () -> funds.view(fund.id()))
                .orElseThrow()
                .money()
                .getFirst()
                .paid();
    }

    @Test
    void everyMonthOfADecreeIsOneBillThatEqualsItsList() {
        Bill bill = money.bill(decree, SEPTEMBER);
        assertThat(bill.workers()).isEqualTo(2);
        assertThat(bill.amount()).isEqualTo(33_600);
        assertThat(bill.step()).isEqualTo(Step.TO_BILL);
        assertThat(as(world.rina(), () -> bills.count(BillFilter.all().on(decree.id()))))
                .isEqualTo(4);
        MonthFilter behind = MonthFilter.in(SEPTEMBER).on(decree.id());
        assertThat(as(world.rina(), () -> months.amount(behind))).isEqualTo(bill.amount());
        assertThat(as(world.rina(), () -> months.list(behind, Position.FIRST, 10))).hasSize(2);
    }

    @Test
    void theBillFollowsAnAmendmentThatCostsLess() {
        Fund donor =
                money.fund(
                        "D",
                        Fund.Kind.DONOR,
                        new id.payung.shared.Months(
                                java.time.YearMonth.of(2026, 2), java.time.YearMonth.of(2026, 3)),
                        java.util.Map.of(2026, 1_000_000L),
                        5);
        UUID ujang = register.worker("Ujang", LocalDate.of(1980, 1, 1), "TAILOR", 2);
        Decree donated = money.signed(donor, ujang);
        java.time.YearMonth march = java.time.YearMonth.of(2026, 3);
        assertThat(money.bill(donated, march).amount()).isEqualTo(16_800);
        SeatChange change =
                as(
                                world.rina(),
                                () ->
                                        amendments.propose(
                                                donated.id(),
                                                NewSeatChange.replacing(
                                                        ujang, register.asep(), march, "pindah")))
                        .orElseThrow()
                        .orElseThrow();
        Decree amendment =
                as(world.rina(), () -> decrees.submit(change.amendment()))
                        .orElseThrow()
                        .orElseThrow();
        money.sign(money.approve(amendment).orElseThrow().decree()).orElseThrow();
        Bill bill = money.bill(donated, march);
        assertThat(bill.workers()).isEqualTo(1);
        assertThat(bill.amount()).isEqualTo(8_400);
    }

    @Test
    void theDueDayIsTheFifteenthOrTheNextWorkingDay() {
        // 15 November 2025 is a Saturday.
        assertThat(money.bill(decree, SEPTEMBER).dueOn()).isEqualTo(LocalDate.of(2025, 9, 15));
        assertThat(money.bill(decree, SEPTEMBER.plusMonths(2)).dueOn())
                .isEqualTo(LocalDate.of(2025, 11, 17));
    }

    @Test
    void codeThenOrderThenMoneyMakeTheMonthPaid() {
        Bill bill = money.bill(decree, SEPTEMBER);
        Outcome<PaymentOrder, PaymentRefused> early =
                as(
                                world.rina(),
                                () ->
                                        contributions.orderPayment(
                                                bill.id(), new Voucher("SPM-1", DAY, 33_600)))
                        .orElseThrow();
        assertThat(early).isEqualTo(Outcome.refused(new PaymentRefused.CodeMissing()));
        PaymentOrder order = money.ordered(bill, "1", 33_600);
        assertThat(money.bill(decree, SEPTEMBER).step()).isEqualTo(Step.TO_DISBURSE);
        assertThat(paidPeople()).isZero();
        Bill settled = disburse(order, "SP2D-1", 33_600).orElseThrow();
        assertThat(settled.step()).isEqualTo(Step.PAID);
        assertThat(settled.difference()).isZero();
        assertThat(paidPeople()).isEqualTo(2);
        assertThat(paidByTheFund()).isEqualTo(33_600);
    }

    @Test
    void whoOrderedDoesNotRecordTheMoney() {
        Actor alone =
                world.account(
                        "admin-bogor",
                        "Administrator Bogor",
                        world.regency(),
                        id.payung.access.Role.ADMINISTRATOR,
                        StoryWorld.BOGOR);
        Bill bill = money.bill(decree, SEPTEMBER);
        as(alone, () -> bills.recordCode(bill.id(), "KODE-0001")).orElseThrow().orElseThrow();
        PaymentOrder own =
                as(
                                alone,
                                () ->
                                        contributions.orderPayment(
                                                bill.id(), new Voucher("SPM-1", DAY, 33_600)))
                        .orElseThrow()
                        .orElseThrow();
        assertThat(
                        as(
                                        alone,
                                        () ->
                                                contributions.recordDisbursement(
                                                        own.id(),
                                                        new Voucher("SP2D-1", DAY, 33_600)))
                                .orElseThrow())
                .isEqualTo(Outcome.refused(new PaymentRefused.SamePerson()));
        assertThat(paidPeople()).isZero();
    }

    @Test
    void theDatabaseItselfRefusesOneHandForBoth() {
        PaymentOrder order = money.ordered(money.bill(decree, SEPTEMBER), "1", 33_600);
        assertThatThrownBy(
                        () ->
                                as(
                                        world.rina(),
                                        () ->
                                                transactions.execute(
                                                        _ ->
                                                                jdbc.sql(
                                                                                """
                                                                                insert into contributions.disbursement
                                                                                select id, ordered_by, bill, fund, territory, 'X', dated,
                                                                                    amount, ordered_by, 'Rina', ordered_at
                                                                                from contributions.payment_order
                                                                                """)
                                                                        .update())))
                .rootCause()
                .hasMessageContaining("paid_by_two_people");
        assertThat(order.isOpen()).isTrue();
    }

    @Test
    void aRupiahTooLittleWaitsInSuspenseUntilTheRestArrives() {
        PaymentOrder order = money.ordered(money.bill(decree, SEPTEMBER), "1", 33_600);
        Bill lacking = disburse(order, "SP2D-1", 33_599).orElseThrow();
        assertThat(lacking.step()).isEqualTo(Step.DIFFERENT);
        assertThat(lacking.difference()).isEqualTo(-1);
        assertThat(lacking.causes()).containsExactly(Cause.DISBURSEMENT_DIFFERS);
        assertThat(paidPeople()).isZero();
        assertThat(paidByTheFund()).isZero();
        PaymentOrder rest = money.ordered(lacking, "2", 1);
        assertThat(disburse(rest, "SP2D-2", 1).orElseThrow().step()).isEqualTo(Step.PAID);
        assertThat(paidPeople()).isEqualTo(2);
        assertThat(as(world.rina(), () -> contributions.paymentsOf(decree.id())))
                .extracting(Payment::reference)
                .containsExactly("SP2D-1, SP2D-2");
    }

    /** The insurer pays Euis' month back: it was paid all the same, and the ledger says so. */
    @Test
    void whatComesBackAfterTheMonthIsSettledStandsInTheLedgerAndTheMonthStaysPaid() {
        PaymentOrder order = money.ordered(money.bill(decree, SEPTEMBER), "1", 33_600);
        Bill settled = disburse(order, "SP2D-1", 33_600).orElseThrow();
        Bill after = giveBack(settled, "STS-1", 16_800).orElseThrow();
        assertThat(after.step()).isEqualTo(Step.PAID);
        assertThat(giveBack(after, "STS-1", 16_800).orElseThrow().returned()).isEqualTo(16_800);
        assertThat(paidPeople()).isEqualTo(2);
        assertThat(paidByTheFund()).isEqualTo(33_600);
        assertThat(returnedToTheTreasury()).isEqualTo(16_800);
        assertThat(giveBack(after, "STS-2", 16_801))
                .isEqualTo(Outcome.refused(new PaymentRefused.NothingToReturn(16_800)));
        assertThat(giveBack(after, "STS-3", 16_800)).isInstanceOf(Outcome.Done.class);
        assertThat(returnedToTheTreasury()).isEqualTo(33_600);
    }

    private long returnedToTheTreasury() {
        return as(world.rina(), () -> funds.view(decree.fund())).orElseThrow().money().stream()
                .mapToLong(id.payung.funding.YearMoney::returned)
                .sum();
    }

    @Test
    void aRupiahTooMuchWaitsInSuspenseUntilItCameBack() {
        PaymentOrder order = money.ordered(money.bill(decree, SEPTEMBER), "1", 33_601);
        Bill more = disburse(order, "SP2D-1", 33_601).orElseThrow();
        assertThat(more.difference()).isEqualTo(1);
        assertThat(more.causes()).containsExactly(Cause.ORDER_DIFFERS);
        assertThat(giveBack(more, "STS-1", 33_602))
                .isEqualTo(Outcome.refused(new PaymentRefused.NothingToReturn(33_601)));
        assertThat(giveBack(more, "STS-1", 1).orElseThrow().step()).isEqualTo(Step.PAID);
        assertThat(giveBack(more, "STS-2", 33_601))
                .isEqualTo(Outcome.refused(new PaymentRefused.NothingToReturn(33_600)));
        assertThat(paidByTheFund()).isEqualTo(33_600);
    }

    @Test
    void moneyThatAllCameBackLeavesTheBillToBeOrderedAgain() {
        PaymentOrder order = money.ordered(money.bill(decree, SEPTEMBER), "1", 33_600);
        Bill lacking = disburse(order, "SP2D-1", 30_000).orElseThrow();
        Bill back = giveBack(lacking, "STS-1", 30_000).orElseThrow();
        assertThat(back.step()).isEqualTo(Step.TO_ORDER);
        assertThat(back.difference()).isZero();
    }

    @Test
    void whileMoneyIsOutTheMonthStaysWithItsPeople() {
        PaymentOrder order = money.ordered(money.bill(decree, SEPTEMBER), "1", 33_600);
        disburse(order, "SP2D-1", 33_599).orElseThrow();
        Refusal refusal =
                as(
                                world.rina(),
                                () ->
                                        amendments.propose(
                                                decree.id(),
                                                NewSeatChange.replacing(
                                                        euis,
                                                        register.asep(),
                                                        SEPTEMBER,
                                                        "pindah")))
                        .orElseThrow()
                        .fold(
                                done -> {
                                    throw new AssertionError(done);
                                },
                                refused -> refused);
        assertThat(refusal.code()).isEqualTo("decree-month-paid");
    }

    @Test
    void sayingTheSameTwiceChangesNothing() {
        Bill bill = money.bill(decree, SEPTEMBER);
        PaymentOrder order = money.ordered(bill, "1", 33_600);
        assertThat(money.ordered(bill, "1", 33_600)).isEqualTo(order);
        Bill once = disburse(order, "SP2D-1", 33_600).orElseThrow();
        assertThat(disburse(order, " SP2D-1 ", 33_600)).isEqualTo(Outcome.done(once));
        assertThat(disburse(order, "SP2D-2", 33_600))
                .isEqualTo(Outcome.refused(new PaymentRefused.OrderClosed("SPM-1")));
        assertThat(paidByTheFund()).isEqualTo(33_600);
    }

    @Test
    void aPaperIsRecordedOnceInAFund() {
        Bill september = money.bill(decree, SEPTEMBER);
        Bill october = money.bill(decree, SEPTEMBER.plusMonths(1));
        disburse(money.ordered(september, "1", 33_600), "SP2D-1", 33_600).orElseThrow();
        PaymentOrder order = money.ordered(october, "2", 33_600);
        assertThat(disburse(order, "SP2D-1", 33_600))
                .isEqualTo(Outcome.refused(new PaymentRefused.NumberTaken("SP2D-1")));
        assertThat(
                        as(world.rina(), () -> bills.recordCode(october.id(), codeOf(september)))
                                .orElseThrow())
                .isEqualTo(Outcome.refused(new PaymentRefused.CodeTaken(codeOf(september))));
    }

    private static String codeOf(Bill bill) {
        return ("KODE-" + bill.id().toString().substring(24)).toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void anOrderIsTakenBackOnlyBeforeItsMoneyLeft() {
        Bill bill = money.bill(decree, SEPTEMBER);
        PaymentOrder wrong = money.ordered(bill, "1", 33_500);
        as(world.rina(), () -> contributions.cancelOrder(wrong.id())).orElseThrow().orElseThrow();
        assertThat(money.bill(decree, SEPTEMBER).step()).isEqualTo(Step.TO_ORDER);
        assertThat(disburse(wrong, "SP2D-1", 33_500))
                .isEqualTo(Outcome.refused(new PaymentRefused.OrderClosed("SPM-1")));
        PaymentOrder right = money.ordered(bill, "2", 33_600);
        disburse(right, "SP2D-1", 33_600).orElseThrow();
        assertThat(as(world.rina(), () -> contributions.cancelOrder(right.id())).orElseThrow())
                .isEqualTo(Outcome.refused(new PaymentRefused.OrderClosed("SPM-2")));
    }

    @Test
    void papersWithoutNumberOrMoneyAndUnknownBillsAreRefused() {
        PaymentOrder order = money.ordered(money.bill(decree, SEPTEMBER), "1", 33_600);
        assertThat(disburse(order, "  ", 33_600))
                .isEqualTo(Outcome.refused(new PaymentRefused.ReferenceMissing()));
        assertThat(disburse(order, "SP2D-1", 0))
                .isEqualTo(Outcome.refused(new PaymentRefused.AmountMissing()));
        assertThat(as(world.rina(), () -> bills.recordCode(order.bill(), "12 34")).orElseThrow())
                .isEqualTo(Outcome.refused(new PaymentRefused.CodeUnreadable()));
        assertThat(as(world.rina(), () -> bills.recordCode(RecordId.next(), "KODE-123"))).isEmpty();
    }

    @Test
    void theVillageSeesNoBillAndPaysNone() {
        Bill bill = money.bill(decree, SEPTEMBER);
        assertThat(as(world.siti(), () -> bills.find(bill.id()))).isEmpty();
        assertThat(as(world.siti(), () -> bills.recordCode(bill.id(), "KODE-0001"))).isEmpty();
        assertThat(as(world.siti(), () -> months.count(MonthFilter.in(SEPTEMBER)))).isEqualTo(2);
    }
}
