package id.payung.contributions;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.contributions.MonthFilter.Standing;
import id.payung.enrolment.Decree;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/**
 * September: Euis is ordered, paid and active; Pak Dedi ordered and paid; Asep only active, because
 * he pays for himself.
 */
@PayungTest
class ActiveMonthsTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired MonthlyFigures months;
    @Autowired ActiveRows active;
    @Autowired TransactionOperations transactions;

    private final UUID listing = RecordId.next();

    @BeforeEach
    void theInsurersListCame() {
        UUID euis = register.euis();
        Decree decree = money.signed(money.fund("A", 1_000_000, 5), euis, register.dedi());
        money.paid(decree, SEPTEMBER, "1");
        tell(euis);
        tell(register.asep());
    }

    private void tell(UUID worker) {
        inTransaction(
                () ->
                        active.keep(
                                """
                                select uuidv7() as id, id as worker, territory, date '2025-09-01' as month,
                                    date '2025-09-30' as as_of
                                from registry.worker where id = '%s'
                                """
                                        .formatted(worker),
                                listing,
                                Instant.parse("2025-10-02T02:00:00Z")));
    }

    private void inTransaction(Runnable work) {
        Acting.run(world.rina(), () -> transactions.executeWithoutResult(_ -> work.run()));
    }

    private Map<Standing, Long> counts() {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            MonthFilter filter = MonthFilter.in(SEPTEMBER).standing(standing);
            long count =
                    Acting.<Long, RuntimeException>as(world.rina(), () -> months.count(filter));
            assertThat(Acting.as(world.rina(), () -> months.list(filter, Position.FIRST, 100)))
                    .as("the list behind %s", standing)
                    .hasSize((int) count);
            counts.put(standing, count);
        }
        return counts;
    }

    @Test
    void orderedPaidAndActiveAreThreeFactsAndEachNumberIsItsList() {
        assertThat(counts())
                .containsExactly(
                        Map.entry(Standing.ORDERED, 2L),
                        Map.entry(Standing.PAID, 2L),
                        Map.entry(Standing.UNPAID, 0L),
                        Map.entry(Standing.ACTIVE, 1L),
                        Map.entry(Standing.PAID_NOT_ACTIVE, 1L),
                        Map.entry(Standing.ACTIVE_NOT_ORDERED, 1L));
    }

    @Test
    void theDayOfTheListIsShownAndNoneWhileNoListCame() {
        assertThat(Acting.as(world.rina(), () -> months.activeAsOf(SEPTEMBER)))
                .contains(LocalDate.of(2025, 9, 30));
        assertThat(Acting.as(world.rina(), () -> months.activeAsOf(SEPTEMBER.plusMonths(1))))
                .isEmpty();
    }

    @Test
    void whoIsActiveWithoutOrderIsShownByNameAndCostsNothing() {
        MonthFilter filter = MonthFilter.in(SEPTEMBER).standing(Standing.ACTIVE_NOT_ORDERED);
        assertThat(Acting.as(world.rina(), () -> months.list(filter, Position.FIRST, 10)))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.name()).isEqualTo("Asep Saepudin");
                            assertThat(line.amount()).isZero();
                            assertThat(line.active()).isTrue();
                        });
    }

    @Test
    void aListThatIsUndoneToldNothing() {
        inTransaction(() -> active.withdraw(listing, Instant.parse("2025-10-03T02:00:00Z")));
        assertThat(counts()).containsEntry(Standing.ACTIVE, 0L);
        assertThat(counts()).containsEntry(Standing.ACTIVE_NOT_ORDERED, 0L);
    }
}
