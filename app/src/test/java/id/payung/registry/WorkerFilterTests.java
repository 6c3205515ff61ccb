package id.payung.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import org.junit.jupiter.api.Test;

class WorkerFilterTests {
    private static final TerritoryCode JONGGOL = new TerritoryCode("32.01.06");

    @Test
    void everybodyMeansWhomTheActorSees() {
        assertThat(WorkerFilter.everybody().condition())
                .isEqualTo(new WorkerFilter.Condition("true", java.util.List.of()));
    }

    @Test
    void anAreaReachesToTheLastCodeBelowItAndNotToItsNeighbour() {
        assertThat(WorkerFilter.inside(JONGGOL).condition().values())
                .containsExactly("32.01.06", "32.01.06~");
        assertThat("32.01.06.2014".compareTo("32.01.06~")).isNegative();
        assertThat("32.01.07".compareTo("32.01.06~")).isPositive();
    }

    @Test
    void aNameIsLookedForInAnySpellingFromItsBeginning() {
        WorkerFilter typed = new WorkerFilter(TerritoryCode.INDONESIA, "moh. ", null, null);
        WorkerFilter full = new WorkerFilter(TerritoryCode.INDONESIA, "Muhammad", null, null);
        assertThat(typed.condition()).isEqualTo(full.condition());
    }

    @Test
    void aNameWithoutALetterFindsNobodyInsteadOfEverybody() {
        assertThat(new WorkerFilter(JONGGOL, "?!", null, null).condition().sql())
                .endsWith("and false");
        assertThat(new WorkerFilter(JONGGOL, "  ", null, null).condition().sql())
                .doesNotContain("false");
    }

    @Test
    void theNarrowingsAddUpAndEachPlaceHasItsValue() {
        WorkerFilter.Condition condition =
                new WorkerFilter(JONGGOL, "Euis", Occupation.TAILOR, Sex.FEMALE).condition();
        assertThat(condition.values()).endsWith("TAILOR", "F").hasSize(6);
        assertThat(condition.sql().chars().filter(sign -> sign == '?')).hasSize(6);
    }
}
