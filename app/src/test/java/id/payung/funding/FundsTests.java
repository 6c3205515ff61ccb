package id.payung.funding;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.eligibility.Criteria;
import id.payung.eligibility.Programmes;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.RecordId;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class FundsTests {
    private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
    private static final Months FUNDED = new Months(SEPTEMBER, YearMonth.of(2026, 1));

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired Programmes programmes;
    @Autowired Funds funds;
    @Autowired Ledger ledger;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    private <T> T rina(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.rina(), work);
    }

    private <T> T inTransaction(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        T result =
                Acting.<T, RuntimeException>as(actor, () -> transactions.execute(_ -> work.call()));
        return java.util.Objects.requireNonNull(result);
    }

    private NewFund apbd(long budget2025, int seats) {
        UUID programme =
                programmes
                        .withCode("PPR")
                        .orElseGet(
                                () ->
                                        rina(() ->
                                                        programmes.open(
                                                                "PPR",
                                                                "Payung Bogor",
                                                                BOGOR,
                                                                Criteria.poorWorkersOf(
                                                                        BOGOR, "Perbup")))
                                                .orElseThrow())
                        .id();
        return new NewFund(
                "APBD-25",
                "APBD Kabupaten Bogor 2025",
                Fund.Kind.APBD_REGENCY,
                BOGOR,
                programme,
                null,
                FUNDED,
                Set.of(),
                MoneyWorld.papers("APBD-25", Map.of(2025, budget2025)),
                seats,
                false);
    }

    private Fund opened(long budget2025, int seats) {
        Fund fund = rina(() -> funds.open(apbd(budget2025, seats))).orElseThrow();
        money.count(fund);
        return fund;
    }

    private static Demand oneMonth(YearMonth month, int seats, long amount) {
        return new Demand(List.of(new Demand.Line(month, seats, amount)));
    }

    private Outcome<Demand, FundingRefused> commit(Fund fund, Demand demand) {
        return inTransaction(world.rina(), () -> ledger.commit(fund, RecordId.next(), demand));
    }

    private YearMoney money(Fund fund, int year) {
        return rina(() -> funds.view(fund.id())).orElseThrow().money().stream()
                .filter(money -> money.year() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void opensWithItsBudgetAndSeatsInEveryMonth() {
        Fund fund = opened(16_800_000, 250);
        FundView view = rina(() -> funds.view(fund.id())).orElseThrow();
        assertThat(view.money())
                .containsExactly(
                        new YearMoney(2025, 16_800_000, 0, 0, 0), new YearMoney(2026, 0, 0, 0, 0));
        assertThat(view.seats()).hasSize(5).allMatch(seat -> seat.left() == 250);
        assertThat(rina(() -> funds.list(new FundFilter(BOGOR, SEPTEMBER)))).containsExactly(view);
        assertThat(rina(() -> funds.list(new FundFilter(BOGOR, YearMonth.of(2026, 2))))).isEmpty();
    }

    @Test
    void theVillageReadsTheFundsNameAndNotItsMoney() {
        Fund fund = opened(16_800_000, 250);
        FundView seen = Acting.as(world.siti(), () -> funds.view(fund.id())).orElseThrow();
        assertThat(seen.fund().name()).isEqualTo("APBD Kabupaten Bogor 2025");
        assertThat(seen.officeName()).isEqualTo("Dinas Tenaga Kerja Kabupaten Bogor");
        assertThat(seen.showsMoney()).isFalse();
        assertThat(seen.seats()).isEmpty();
        assertThat(Acting.as(world.siti(), () -> funds.budgetHistory(fund))).isEmpty();
    }

    @Test
    void onlyWhoManagesFundsThereOpensOneAndEachCodeOnce() {
        NewFund wanted = apbd(1, 1);
        assertThat(Acting.as(world.siti(), () -> funds.open(wanted)))
                .isEqualTo(Outcome.refused(new FundingRefused.NotPermitted()));
        rina(() -> funds.open(wanted));
        assertThat(rina(() -> funds.open(wanted)))
                .isEqualTo(Outcome.refused(new FundingRefused.CodeTaken("APBD-25")));
    }

    @Test
    void aNewFundHasNoMoneyUntilAnotherPersonLetsItsFirstDocumentCount() {
        Fund fund = rina(() -> funds.open(apbd(33_600, 10))).orElseThrow();
        assertThat(money(fund, 2025)).isEqualTo(new YearMoney(2025, 0, 0, 0, 0));
        assertThat(commit(fund, oneMonth(SEPTEMBER, 1, 16_800)))
                .isEqualTo(
                        Outcome.refused(
                                new FundingRefused.BudgetExhausted(fund.name(), 2025, 0, 16_800)));
        money.count(fund);
        assertThat(money(fund, 2025)).isEqualTo(new YearMoney(2025, 33_600, 0, 0, 0));
        assertThat(commit(fund, oneMonth(SEPTEMBER, 1, 16_800))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void seatsCannotFallBelowThoseFilled() {
        Fund fund = opened(1_000_000, 10);
        commit(fund, oneMonth(SEPTEMBER, 3, 50_400));
        Months onlySeptember = new Months(SEPTEMBER, SEPTEMBER);
        assertThat(rina(() -> funds.changeSeats(fund, onlySeptember, 2)))
                .isEqualTo(
                        Outcome.refused(
                                new FundingRefused.SeatsBelowFilled(fund.name(), SEPTEMBER, 3)));
        rina(() -> funds.changeSeats(fund, onlySeptember, 3));
        assertThat(rina(() -> funds.seatsLeft(fund, SEPTEMBER))).isZero();
        assertThat(rina(() -> funds.seatsLeft(fund, SEPTEMBER.plusMonths(1)))).isEqualTo(10);
    }

    @Test
    void promisesUpToTheLastRupiahAndNoFurther() {
        Fund fund = opened(33_599, 10);
        assertThat(commit(fund, oneMonth(SEPTEMBER, 1, 16_800))).isInstanceOf(Outcome.Done.class);
        assertThat(commit(fund, oneMonth(SEPTEMBER, 1, 16_800)))
                .isEqualTo(
                        Outcome.refused(
                                new FundingRefused.BudgetExhausted(
                                        fund.name(), 2025, 16_799, 16_800)));
        assertThat(commit(fund, oneMonth(SEPTEMBER, 1, 16_799))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aYearWithoutMoneyRefusesTheWholeDemand() {
        Fund fund = opened(1_000_000, 10);
        Demand overNewYear =
                new Demand(
                        List.of(
                                new Demand.Line(YearMonth.of(2025, 12), 1, 16_800),
                                new Demand.Line(YearMonth.of(2026, 1), 1, 16_800)));
        assertThat(commit(fund, overNewYear))
                .isEqualTo(
                        Outcome.refused(
                                new FundingRefused.BudgetExhausted(fund.name(), 2026, 0, 16_800)));
        assertThat(money(fund, 2025).committed()).isZero();
    }

    @Test
    void fillsTheLastSeatAndRefusesTheNextByName() {
        Fund fund = opened(1_000_000, 2);
        commit(fund, oneMonth(SEPTEMBER, 2, 33_600));
        assertThat(commit(fund, oneMonth(SEPTEMBER, 1, 16_800)))
                .isEqualTo(
                        Outcome.refused(
                                new FundingRefused.NoSeatLeft(fund.name(), SEPTEMBER, 0, 1)));
    }

    @Test
    void paysOnlyForItsOwnMonths() {
        Fund fund = opened(1_000_000, 2);
        FundingRefused outside = new FundingRefused.OutsideMonths(fund.name(), FUNDED);
        assertThat(commit(fund, oneMonth(SEPTEMBER.minusMonths(1), 1, 1)))
                .isEqualTo(Outcome.refused(outside));
        assertThat(commit(fund, oneMonth(YearMonth.of(2026, 2), 1, 1)))
                .isEqualTo(Outcome.refused(outside));
    }

    @Test
    void moneyGoesFromBudgetOverPromiseAndOrderToPaid() {
        Fund fund = opened(100_000, 5);
        UUID decree = RecordId.next();
        Demand demand = oneMonth(SEPTEMBER, 2, 33_600);
        inTransaction(
                world.rina(),
                () -> {
                    ledger.commit(fund, decree, demand);
                    ledger.bill(fund, decree, demand);
                    ledger.pay(fund, RecordId.next(), SEPTEMBER, 33_600);
                    return true;
                });
        assertThat(money(fund, 2025))
                .isEqualTo(new YearMoney(2025, 100_000, 33_600, 33_600, 33_600));
        assertThat(sides(fund))
                .isEqualTo(
                        Map.of(
                                "SOURCE",
                                -100_000L,
                                "BUDGET",
                                66_400L,
                                "COMMITTED",
                                0L,
                                "BILLED",
                                0L,
                                "PAID",
                                33_600L));
    }

    @Test
    void anOrderTakenBackReturnsMoneyAndSeat() {
        Fund fund = opened(100_000, 5);
        UUID decree = RecordId.next();
        Demand demand = oneMonth(SEPTEMBER, 2, 33_600);
        inTransaction(
                world.rina(),
                () -> {
                    ledger.commit(fund, decree, demand);
                    ledger.bill(fund, decree, demand);
                    ledger.unbill(fund, decree, demand);
                    ledger.release(fund, decree, demand);
                    return true;
                });
        assertThat(money(fund, 2025)).isEqualTo(new YearMoney(2025, 100_000, 0, 0, 0));
        assertThat(rina(() -> funds.seatsLeft(fund, SEPTEMBER))).isEqualTo(5);
        assertThat(sides(fund).get("BUDGET")).isEqualTo(100_000);
    }

    private Map<String, Long> sides(Fund fund) {
        return inTransaction(
                world.rina(),
                () ->
                        jdbc
                                .sql(
                                        """
                                        select e.side, sum(e.amount) as amount from funding.ledger_entry e
                                        join funding.ledger_transaction t on t.id = e.transaction
                                        where t.fund = ? group by e.side
                                        """)
                                .param(fund.id())
                                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void theDatabaseRefusesToPayWhatWasNotOrdered() {
        Fund fund = opened(100_000, 5);
        assertThatThrownBy(
                        () ->
                                inTransaction(
                                        world.rina(),
                                        () -> {
                                            ledger.pay(fund, RecordId.next(), SEPTEMBER, 1);
                                            return true;
                                        }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theDatabaseRefusesAnEntryWithoutItsCounterpart() {
        Fund fund = opened(100_000, 5);
        assertThatThrownBy(
                        () ->
                                inTransaction(
                                        world.rina(),
                                        () ->
                                                jdbc.sql(
                                                                """
                                                                insert into funding.ledger_entry
                                                                select t.id, t.territory, 'PAID', 5 from funding.ledger_transaction t
                                                                where t.fund = ?
                                                                """)
                                                        .param(fund.id())
                                                        .update()))
                .rootCause()
                .hasMessageContaining("does not sum to zero");
    }

    @Test
    void aLedgerEntryCannotBeChanged() {
        opened(100_000, 5);
        assertThatThrownBy(
                        () ->
                                inTransaction(
                                        world.rina(),
                                        () ->
                                                jdbc.sql(
                                                                "update funding.ledger_entry set amount = 0")
                                                        .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void eightAtOnceSpendOneBudgetExactly() throws Exception {
        int affordable = 500;
        Fund fund = opened(affordable * 16_800L + 16_799, 1_000);
        Actor rina = world.rina();
        Callable<Boolean> one =
                () ->
                        inTransaction(
                                        rina,
                                        () ->
                                                ledger.commit(
                                                        fund,
                                                        RecordId.next(),
                                                        oneMonth(SEPTEMBER, 1, 16_800)))
                                instanceof Outcome.Done;
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> all = IntStream.range(0, 1_000).mapToObj(_ -> one).toList();
            Stream<Boolean> done = threads.invokeAll(all).stream().map(FundsTests::resultOf);
            assertThat(done.filter(Boolean::booleanValue)).hasSize(affordable);
        }
        assertThat(money(fund, 2025).committed()).isEqualTo(affordable * 16_800L);
        assertThat(rina(() -> funds.seatsLeft(fund, SEPTEMBER))).isEqualTo(1_000 - affordable);
    }

    private static boolean resultOf(java.util.concurrent.Future<Boolean> future) {
        return future.resultNow();
    }
}
