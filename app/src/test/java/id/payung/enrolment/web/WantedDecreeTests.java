package id.payung.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WantedDecreeTests {
    private static final UUID FUND = new UUID(0, 1);
    private static final UUID BASIS = new UUID(0, 2);
    private static final UUID EUIS = new UUID(0, 3);
    private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);

    private static WantedDecree wanted(
            YearMonth last, @Nullable String area, @Nullable Set<UUID> workers) {
        return new WantedDecree(FUND, BASIS, "560/1", "Penetapan", SEPTEMBER, last, area, workers);
    }

    @Test
    void anAreaMeansItsEligibleAndNamesMeanThosePeople() {
        assertThat(wanted(SEPTEMBER, "32.01", null).read())
                .contains(meant(new Selection.EligibleOf(new TerritoryCode("32.01"))));
        assertThat(wanted(SEPTEMBER, null, Set.of(EUIS)).read())
                .contains(meant(new Selection.Chosen(Set.of(EUIS))));
    }

    private static NewDecree meant(Selection selection) {
        return new NewDecree(
                FUND, BASIS, "560/1", "Penetapan", new Months(SEPTEMBER, SEPTEMBER), selection);
    }

    @Test
    void bothOrNeitherIsNoDecree() {
        assertThat(wanted(SEPTEMBER, "32.01", Set.of(EUIS)).read()).isEmpty();
        assertThat(wanted(SEPTEMBER, null, null).read()).isEmpty();
        assertThat(wanted(SEPTEMBER, "Bogor", null).read()).isEmpty();
    }

    @Test
    void theLastMonthMayBeTheFirstAndNotTheOneBefore() {
        assertThat(wanted(SEPTEMBER.minusMonths(1), "32.01", null).read()).isEmpty();
        assertThat(wanted(SEPTEMBER, "32.01", null).read()).isPresent();
        assertThat(wanted(SEPTEMBER.plusMonths(1), "32.01", null).read()).isPresent();
    }
}
