package id.payung.contributions;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.funding.Demand;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.Ledger;
import id.payung.funding.YearMoney;
import id.payung.hostile.ForeignThings;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.RecordId;
import id.payung.testing.Interruption;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Money is never made or lost: not by eight hands at once, not by a server that dies midway. */
@Tag("scenario")
@PayungTest
class MoneyUnderFireTests {
    private static final int HANDS = 8;

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Decrees decrees;
    @Autowired Bills bills;
    @Autowired Contributions contributions;
    @Autowired Funds funds;
    @Autowired Ledger ledger;
    @Autowired TransactionOperations transactions;

    @BeforeEach
    void everybodyHasAnAccount() {
        world.hendra();
        world.treasurer();
    }

    private List<Boolean> atOnce(int times, Callable<Boolean> work) throws Exception {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            List<Future<Boolean>> all =
                    hands.invokeAll(IntStream.range(0, times).mapToObj(_ -> work).toList());
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> one : all) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private YearMoney moneyOf(Fund fund) {
        return Acting.as(world.rina(), () -> funds.view(fund.id()))
                .orElseThrow()
                .money()
                .getFirst();
    }

    @Test
    void aBudgetThatEndsAtWorkerFiftyOneOfAHundredPaysForExactlyFifty() throws Exception {
        Fund fund = money.fund("A", 50 * 4 * 16_800L + 16_799, 100);
        Actor hendra = world.hendra();
        Demand one =
                new Demand(
                        AUTUMN.stream().map(month -> new Demand.Line(month, 1, 16_800)).toList());
        List<Boolean> answers =
                atOnce(
                        100,
                        () ->
                                Acting.<Boolean, RuntimeException>as(
                                        hendra,
                                        () ->
                                                transactions.execute(
                                                        _ ->
                                                                ledger.commit(
                                                                                fund,
                                                                                RecordId.next(),
                                                                                one)
                                                                        instanceof
                                                                        Outcome.Done<?, ?>)));
        assertThat(answers.stream().filter(done -> done)).hasSize(50);
        assertThat(moneyOf(fund).committed()).isEqualTo(50 * 4 * 16_800L);
        assertThat(Acting.as(world.rina(), () -> funds.seatsLeft(fund, SEPTEMBER))).isEqualTo(50);
        assertThat(
                        Past.count(
                                "(select transaction from funding.ledger_entry group by 1 having"
                                        + " sum(amount) <> 0) x"))
                .isZero();
    }

    @Test
    void eightHandsThatRecordOneDisbursementPayItOnce() throws Exception {
        Fund fund = money.fund("A", 1_000_000, 5);
        Decree decree = money.signed(fund, register.euis(), register.dedi());
        PaymentOrder order = money.ordered(money.bill(decree, SEPTEMBER), "1", 33_600);
        Voucher sp2d = new Voucher("SP2D-1", SEPTEMBER.atDay(10), 33_600);
        Actor treasurer = world.treasurer();
        List<Boolean> answers =
                atOnce(
                        100,
                        () ->
                                Acting.as(
                                                treasurer,
                                                () ->
                                                        contributions.recordDisbursement(
                                                                order.id(), sp2d))
                                        .orElseThrow()
                                        .orElseThrow()
                                        .step()
                                        .equals(Bill.Step.PAID));
        assertThat(answers).hasSize(100).doesNotContain(false);
        assertThat(moneyOf(fund).paid()).isEqualTo(33_600);
        assertThat(Past.count("contributions.disbursement")).isEqualTo(1);
        assertThat(Past.count("contributions.paid_month")).isEqualTo(2);
    }

    @Test
    void everyMoneyPathThatFailsAtAnyStatementLeavesNothingHalfDone() {
        Fund fund = money.fund("A", 1_000_000, 5);
        Decree decree = money.signed(fund, register.euis(), register.dedi());
        Bill bill = money.bill(decree, SEPTEMBER);
        nothingIsHalfDone(world.rina(), () -> bills.recordCode(bill.id(), "KODE-1"));
        Voucher spm = new Voucher("SPM-1", SEPTEMBER.atDay(5), 33_600);
        nothingIsHalfDone(world.rina(), () -> contributions.orderPayment(bill.id(), spm));
        PaymentOrder order =
                Acting.as(world.rina(), () -> contributions.ordersOf(bill.id())).getFirst();
        Voucher sp2d = new Voucher("SP2D-1", SEPTEMBER.atDay(10), 33_601);
        nothingIsHalfDone(
                world.treasurer(), () -> contributions.recordDisbursement(order.id(), sp2d));
        Voucher sts = new Voucher("STS-1", SEPTEMBER.atDay(12), 1);
        nothingIsHalfDone(world.treasurer(), () -> contributions.recordReturn(bill.id(), sts));
        assertThat(money.bill(decree, SEPTEMBER).step()).isEqualTo(Bill.Step.PAID);
        assertThat(moneyOf(fund).paid()).isEqualTo(33_600);
    }

    @Test
    void anApprovalThatFailsAtAnyStatementPromisesNothingAndASignatureOrdersNothing() {
        Fund fund = money.fund("A", 1_000_000, 5);
        Decree decree = money.submitted(fund, register.euis(), register.dedi());
        Acting.run(world.hendra(), () -> assertThat(decrees.check(decree.id())).isPresent());
        nothingIsHalfDone(world.hendra(), () -> decrees.approve(decree.id()));
        assertThat(moneyOf(fund).committed()).isEqualTo(4 * 33_600);
        assertThat(moneyOf(fund).billed()).isZero();
        nothingIsHalfDone(
                world.rina(), () -> decrees.sign(decree.id(), MoneyWorld.paper(decree.number())));
        assertThat(moneyOf(fund).billed()).isEqualTo(4 * 33_600);
        assertThat(money.bill(decree, SEPTEMBER).amount()).isEqualTo(33_600);
    }

    /** Fails at its first statement, then at its second, until it is done. */
    private static void nothingIsHalfDone(
            Actor actor, Supplier<? extends Optional<? extends Outcome<?, ?>>> step) {
        Runnable work =
                () ->
                        Acting.run(
                                actor,
                                () ->
                                        assertThat(step.get().orElseThrow())
                                                .isInstanceOf(Outcome.Done.class));
        String before = ForeignThings.state() + Past.count("audit.entry");
        int nth = 1;
        while (Interruption.at(nth, work)) {
            assertThat(ForeignThings.state() + Past.count("audit.entry"))
                    .as("after statement %s failed", nth)
                    .isEqualTo(before);
            nth++;
        }
        assertThat(nth).as("statements of the path").isGreaterThan(5);
        assertThat(ForeignThings.state() + Past.count("audit.entry")).isNotEqualTo(before);
    }
}
