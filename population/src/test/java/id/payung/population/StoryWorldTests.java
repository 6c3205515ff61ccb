package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryWorldTests {

    @Test
    void euisAsepAndPakDediAreFoundInSingajayaWhateverTheSeed() {
        for (long seed = 0; seed < 20; seed++) {
            List<Person> people = new ArrayList<>();
            Population.of(Villages.some(), 200, seed).workers(StoryWorld.SINGAJAYA, people::add);

            assertThat(people)
                    .extracting(Person::nik)
                    .contains("9901066808680001", "9901061708850001", "9901060503700001");
        }
    }

    @Test
    void theirHouseholdsAreTheFirstThree() {
        List<Household> households = new ArrayList<>();
        Population.of(Villages.some(), 200, 7).households(StoryWorld.SINGAJAYA, households::add);

        assertThat(households.subList(0, 3))
                .extracting(household -> household.home().familyCard())
                .containsExactlyElementsOf(
                        StoryWorld.people().stream().map(StoryPerson::familyCard).toList());
    }

    @Test
    void euisIsATailorOfFiftySevenWithAHusband() {
        List<Household> households = new ArrayList<>();
        Population.of(Villages.some(), 200, 7).households(StoryWorld.SINGAJAYA, households::add);
        List<Person> family = households.getFirst().members();
        Person euis =
                family.stream()
                        .filter(member -> member.nik().equals(StoryWorld.EUIS.nik()))
                        .findFirst()
                        .orElseThrow();

        assertThat(euis.name()).isEqualTo("Euis Suryani");
        assertThat(euis.occupation()).isEqualTo(Occupation.TAILOR);
        assertThat(euis.home().decile()).isEqualTo(2);
        assertThat(euis.ageOn(LocalDate.of(2025, 8, 27))).isEqualTo(56);
        assertThat(euis.ageOn(LocalDate.of(2025, 8, 28))).isEqualTo(57);
        assertThat(euis.kin()).isEqualTo(Kin.SPOUSE);
        assertThat(family.getFirst().sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void findRoomEvenInATinyPopulation() {
        assertThat(Population.of(Villages.some(), 3, 7).workers())
                .extracting(Person::name)
                .containsExactly("Euis Suryani", "Asep Saepudin", "Dedi Kurnia");
    }

    @Test
    void liveNowhereElse() {
        List<Village> others = List.of(Villages.SINGASARI, Villages.JASINGA);

        assertThat(Population.of(others, 2_000, 7).workers())
                .extracting(Person::nik)
                .doesNotContainAnyElementsOf(
                        StoryWorld.people().stream().map(StoryPerson::nik).toList());
    }

    @Test
    void asepDrivesAndPakDediIsNotYetSixtyFive() {
        assertThat(StoryWorld.ASEP.occupation().sector()).isEqualTo(Sector.TRANSPORT);
        assertThat(StoryWorld.DEDI.occupation().sector()).isEqualTo(Sector.OTHER);
        assertThat(StoryWorld.DEDI.bornOn().plusYears(65)).isAfter("2030-01-01");
        assertThat(StoryWorld.people()).noneMatch(person -> person.occupation().isExcluded());
    }
}
