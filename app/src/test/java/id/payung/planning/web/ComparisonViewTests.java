package id.payung.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.planning.StoredPlan;
import id.payung.planning.plan.Earmark;
import id.payung.planning.plan.Group;
import id.payung.planning.plan.Planner;
import id.payung.planning.plan.Priorities;
import id.payung.planning.plan.Purse;
import id.payung.planning.plan.Question;
import id.payung.planning.plan.TenureClass;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Sector;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two plans side by side: every line adds up to what the plan covers. */
class ComparisonViewTests {
    private static final TerritoryCode BOGOR = new TerritoryCode("32.01");
    private static final UUID PROGRAMME = new UUID(0, 1);

    private static Group group(int decile, int people) {
        return new Group(
                new TerritoryCode("32.01.06.2003"),
                "TAILOR",
                decile,
                TenureClass.NEWCOMER,
                Sector.OTHER,
                Set.of(PROGRAMME),
                people);
    }

    private static Purse purse(int number, int seats) {
        return new Purse(
                new UUID(1, number),
                "Dana " + number,
                Payer.APBD,
                new Earmark(BOGOR, PROGRAMME, Set.of(), 1, 10),
                seats,
                List.of(),
                new TreeMap<>(Map.of(2026, 1L << 40)),
                Map.of(
                        Sector.TRANSPORT, new TreeMap<>(Map.of(2026, 201_600L)),
                        Sector.OTHER, new TreeMap<>(Map.of(2026, 201_600L))));
    }

    private static PlanView plan(List<Purse> purses, Group... groups) {
        Months year = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
        return new PlanView(
                new StoredPlan(
                        new UUID(2, purses.size()),
                        "Rencana",
                        BOGOR,
                        Planner.plan(
                                new Question(year, Priorities.usual(), purses, List.of(groups))),
                        "Rina Kurnia",
                        Instant.EPOCH),
                List.of(),
                0,
                List.of(),
                null);
    }

    private final ComparisonView view =
            new ComparisonView(
                    List.of(
                            plan(List.of(purse(1, 4)), group(1, 2), group(5, 3)),
                            plan(List.of(purse(1, 2), purse(2, 9)), group(0, 1), group(5, 3))));

    @Test
    void everyDecileOfOneOfThemHasALineAndTheLinesAddUpToThePlan() {
        assertThat(view.deciles()).containsExactly(0, 1, 5);
        for (PlanView one : view.plans()) {
            assertThat(view.deciles().stream().mapToLong(one::inDecile).sum())
                    .isEqualTo(one.plan().people());
        }
    }

    @Test
    void everyFundOfOneOfThemHasALineAndSaysWhereItIsNotUsed() {
        assertThat(view.funds().values()).containsExactly("Dana 1", "Dana 2");
        for (PlanView one : view.plans()) {
            assertThat(view.funds().keySet().stream().mapToLong(one::ofFund).sum())
                    .isEqualTo(one.plan().people());
        }
        assertThat(view.plans().getFirst().uses(new UUID(1, 2))).isFalse();
        assertThat(view.plans().getLast().uses(new UUID(1, 2))).isTrue();
    }
}
