package id.payung.contributions;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.contributions.Bill.Step;
import id.payung.enrolment.Decree;
import id.payung.shared.Acting;
import id.payung.tasks.Backlog;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Since when a bill lies on somebody's desk, and by when it must leave it. */
@PayungTest
class BacklogOfBillsTests {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Bills bills;
    @Autowired Contributions contributions;
    private Decree decree;

    @BeforeEach
    void twoWorkersAreCovered() {
        decree = money.signed(money.fund("A", 1_000_000, 5), register.euis(), register.dedi());
    }

    private Backlog at(Step step) {
        BillFilter filter = BillFilter.in(SEPTEMBER).at(step);
        Backlog backlog = Acting.as(world.rina(), () -> bills.backlog(filter));
        assertThat(Acting.as(world.rina(), () -> bills.count(filter))).isEqualTo(backlog.count());
        return backlog;
    }

    @Test
    void aBillWaitsSinceItsLastStepAndIsDueWithItsMonth() {
        Bill bill = money.bill(decree, SEPTEMBER);
        assertThat(at(Step.TO_BILL))
                .isEqualTo(new Backlog(1, decree.inForceAt(), LocalDate.of(2025, 9, 15)));
        assertThat(at(Step.TO_ORDER)).isEqualTo(new Backlog(0, null, null));
        money.billed(decree, SEPTEMBER);
        assertThat(at(Step.TO_ORDER).oldest()).isEqualTo(coded(bill));
        Instant before = Instant.now();
        PaymentOrder order = money.ordered(bill, "1", 33_600);
        assertThat(at(Step.TO_DISBURSE).oldest()).isBetween(before, Instant.now());
        Instant left = Instant.now();
        Acting.as(
                        world.treasurer(),
                        () ->
                                contributions.recordDisbursement(
                                        order.id(), new Voucher("SP2D-1", DAY, 33_500)))
                .orElseThrow()
                .orElseThrow();
        assertThat(at(Step.DIFFERENT).oldest()).isBetween(left, Instant.now());
    }

    private Instant coded(Bill bill) {
        return Objects.requireNonNull(money.bill(decree, bill.month()).code()).at();
    }
}
