package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PopulationTests {

    private final Population population = Population.of(Villages.some(), 6_000, 7);

    @Test
    void hasExactlyAsManyWorkersAsAsked() {
        assertThat(population.workers()).hasSize(6_000).allMatch(Person::works);
        assertThat(population.people()).isEqualTo(6_000);
        assertThat(Population.of(Villages.some(), 1, 7).workers()).hasSize(1);
        assertThat(Population.of(Villages.some(), 0, 7).workers()).isEmpty();
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        List<Household> once = households(population);

        assertThat(households(Population.of(Villages.some(), 6_000, 7))).isEqualTo(once);
        assertThat(households(Population.of(Villages.some(), 6_000, 8))).isNotEqualTo(once);
    }

    @Test
    void doesNotCareInWhichOrderVillagesWereGivenOrVisited() {
        Population reversed = Population.of(Villages.some().reversed(), 6_000, 7);
        List<Household> visitedBackwards = new ArrayList<>();
        for (Village village : reversed.villages().reversed()) {
            List<Household> there = new ArrayList<>();
            reversed.households(village, there::add);
            visitedBackwards.addAll(0, there);
        }

        assertThat(visitedBackwards).isEqualTo(households(population));
    }

    @Test
    void countsAVillageGivenTwiceOnce() {
        List<Village> twice = List.of(Villages.JASINGA, Villages.JASINGA);

        assertThat(Population.of(twice, 50, 7).villages()).containsExactly(Villages.JASINGA);
    }

    @Test
    void hasInhabitantsInEveryVillageAndMoreInSomeThanInOthers() {
        Map<Village, Integer> sizes = new HashMap<>();
        population.workers(person -> sizes.merge(person.home().village(), 1, Integer::sum));

        assertThat(sizes).containsOnlyKeys(population.villages());
        assertThat(sizes.values()).allMatch(size -> size > 300).doesNotHaveDuplicates();
    }

    @Test
    void numbersPeopleWithoutRepetition() {
        List<Long> ids = new ArrayList<>();
        population.households(
                household -> household.members().forEach(member -> ids.add(member.id())));

        assertThat(ids).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void hasNobodyBornAfterItsDay() {
        LocalDate longAgo = LocalDate.of(2001, 2, 28);
        Population earlier = Population.of(List.of(Villages.JASINGA), 500, 7, longAgo);

        assertThat(earlier.asOf()).isEqualTo(longAgo);
        earlier.households(
                household ->
                        assertThat(household.members())
                                .allMatch(member -> !member.bornOn().isAfter(longAgo)));
    }

    @Test
    void refusesAVillageThatIsNotItsOwn() {
        Population elsewhere = Population.of(List.of(Villages.JASINGA), 10, 7);

        assertThatThrownBy(() -> elsewhere.workers(Villages.SINGASARI, _ -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32.01.06.2011");
        assertThatThrownBy(() -> Population.of(List.of(), 10, 7))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Village("3201062003", "a", "b", "c", "d"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Household> households(Population population) {
        List<Household> all = new ArrayList<>();
        population.households(all::add);
        return all;
    }
}
