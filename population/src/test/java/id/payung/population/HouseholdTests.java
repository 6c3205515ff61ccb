package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HouseholdTests {

    private final List<Household> households = new ArrayList<>();

    {
        Population.of(Villages.some(), 12_000, 7).households(households::add);
    }

    @Test
    void haveOneToEightMembersOfWhomTheFirstIsTheOnlyHead() {
        Set<Integer> sizes =
                households.stream().map(h -> h.members().size()).collect(Collectors.toSet());

        assertThat(sizes).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(households)
                .allMatch(h -> h.members().getFirst().kin() == Kin.HEAD)
                .allMatch(h -> h.members().stream().filter(m -> m.kin() == Kin.HEAD).count() == 1);
    }

    @Test
    void shareOneFamilyCardAddressAndDecile() {
        assertThat(households)
                .allMatch(h -> h.members().stream().allMatch(m -> m.home().equals(h.home())))
                .allMatch(h -> h.home().decile() >= 1 && h.home().decile() <= 10)
                .allMatch(h -> h.home().rt() >= 1 && h.home().rw() >= 1);
        assertThat(households.stream().map(h -> h.home().number())).doesNotHaveDuplicates();
    }

    @Test
    void areOnAverageAsLargeAsIndonesianOnes() {
        double members = households.stream().mapToInt(h -> h.members().size()).average().orElse(0);

        assertThat(members).isBetween(3.0, 4.0);
    }

    @Test
    void haveChildrenWhoWereBornToAGrownMotherOfTheHouse() {
        int children = 0;
        for (Household household : households) {
            for (Person mother : household.members()) {
                boolean parent = mother.kin() == Kin.HEAD || mother.kin() == Kin.SPOUSE;
                if (parent && mother.sex() == Sex.FEMALE) {
                    children += childrenOf(mother, household);
                }
            }
        }
        assertThat(children).isGreaterThan(5_000);
    }

    @Test
    void haveSpousesOfOppositeSexAndLikeAge() {
        for (Household household : households) {
            Person head = household.members().getFirst();
            for (Person member : household.members()) {
                if (member.kin() == Kin.SPOUSE) {
                    assertThat(member.sex()).isNotEqualTo(head.sex());
                    assertThat(Math.abs(member.bornOn().getYear() - head.bornOn().getYear()))
                            .isLessThan(26);
                }
            }
        }
    }

    @Test
    void ofThePoorestDecilesEarnLessAHeadThanThoseOfTheRichest() {
        assertThat(incomeAHead(1, 3)).isLessThan(incomeAHead(4, 7) / 1.5);
        assertThat(incomeAHead(4, 7)).isLessThan(incomeAHead(8, 10) / 1.5);
    }

    private double incomeAHead(int from, int to) {
        return households.stream()
                .filter(h -> h.home().decile() >= from && h.home().decile() <= to)
                .flatMap(h -> h.members().stream())
                .mapToLong(Person::income)
                .average()
                .orElseThrow();
    }

    private static int childrenOf(Person mother, Household household) {
        int children = 0;
        for (Person child : household.members()) {
            if (child.kin() == Kin.CHILD) {
                assertThat(child.mother()).isEqualTo(mother.name());
                int age = mother.ageOn(child.bornOn());
                assertThat(age).isBetween(17, 47);
                children++;
            }
        }
        return children;
    }
}
