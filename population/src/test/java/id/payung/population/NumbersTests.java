package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NumbersTests {

    private static final LocalDate DAY = LocalDate.of(1968, 8, 28);

    @Test
    void addsFortyToAWomansDayOfBirth() {
        Numbers numbers = numbersOf(StoryWorld.SINGAJAYA);

        assertThat(numbers.nik(DAY, Sex.FEMALE, false)).isEqualTo("9901066808680010");
        assertThat(numbers.nik(DAY, Sex.MALE, false)).isEqualTo("9901062808680010");
    }

    @Test
    void countsUpWithinOneDay() {
        Numbers numbers = numbersOf(StoryWorld.SINGAJAYA);

        assertThat(numbers.nik(DAY, Sex.FEMALE, false)).endsWith("0010");
        assertThat(numbers.nik(DAY, Sex.FEMALE, false)).endsWith("0011");
    }

    @Test
    void tellsACenturyApartOnlyBySerial() {
        Numbers numbers = numbersOf(StoryWorld.SINGAJAYA);

        assertThat(numbers.nik(LocalDate.of(1924, 2, 29), Sex.MALE, false))
                .isEqualTo("9901062902240010");
        assertThat(numbers.nik(LocalDate.of(2024, 2, 29), Sex.MALE, false))
                .isEqualTo("9901062902240011");
    }

    @Test
    void neverGivesAFamilyCardTheNumberOfAPerson() {
        Numbers numbers = numbersOf(StoryWorld.SINGAJAYA);

        assertThat(numbers.familyCard(DAY)).isNotEqualTo(numbers.nik(DAY, Sex.MALE, false));
    }

    @Test
    void registersWhoMovedInARegionOfItsOwn() {
        Numbers numbers = numbersOf(StoryWorld.SINGAJAYA);

        assertThat(numbers.nik(DAY, Sex.FEMALE, true)).isEqualTo("9930006808680010");
        assertThat(numbers.nik(DAY, Sex.FEMALE, false)).isEqualTo("9901066808680010");
    }

    @Test
    void refusesMorePeopleThanADayHasSerials() {
        Numbers numbers = new Numbers(new Lanes.Lane(990_106, 0, 5_000), new Lanes.Lane(1, 0, 1));
        numbers.nik(DAY, Sex.MALE, false);
        numbers.nik(DAY, Sex.MALE, false);

        assertThatThrownBy(() -> numbers.nik(DAY, Sex.MALE, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("too many people for so few villages");
    }

    @Test
    void letsVillagesOfOneRegionTakeTurns() {
        List<Village> villages =
                List.of(StoryWorld.SINGAJAYA, Villages.SINGASARI, Villages.IN_CILACAP);
        Lanes lanes = new Lanes(villages);

        assertThat(lanes.home(0)).isEqualTo(new Lanes.Lane(990_106, 0, 3));
        assertThat(lanes.home(1)).isEqualTo(new Lanes.Lane(990_106, 1, 3));
        assertThat(lanes.home(2)).isEqualTo(new Lanes.Lane(990_106, 2, 3));
        assertThat(lanes.elsewhere(0).region()).isNotEqualTo(lanes.elsewhere(1).region());
    }

    @Test
    void givesNoNumberTwiceAndNoneThatCouldBeReal() {
        Set<String> seen = new HashSet<>();
        Population.of(Villages.some(), 20_000, 7)
                .households(
                        household -> {
                            assertThat(seen.add(household.home().familyCard())).isTrue();
                            for (Person member : household.members()) {
                                assertThat(seen.add(member.nik())).isTrue();
                            }
                        });

        assertThat(seen).allMatch(number -> number.matches("99\\d{14}"));
    }

    @Test
    void writesBirthAndSexOfEverybodyIntoTheNik() {
        Population.of(Villages.some(), 5_000, 7)
                .households(
                        household -> household.members().forEach(NumbersTests::agreesWithItsOwner));
    }

    @Test
    void registeredSomeButNotMostPeopleElsewhere() {
        List<Person> workers = Population.of(List.of(Villages.JASINGA), 5_000, 7).workers();
        long moved = workers.stream().filter(p -> !p.nik().startsWith("990119")).count();
        Set<String> regions =
                workers.stream().map(p -> p.nik().substring(0, 6)).collect(Collectors.toSet());

        assertThat(moved).isBetween(250L, 750L);
        assertThat(regions).containsExactlyInAnyOrder("990119", "993000");
    }

    private static void agreesWithItsOwner(Person person) {
        int day = Integer.parseInt(person.nik(), 6, 8, 10);
        assertThat(day > 40).isEqualTo(person.sex() == Sex.FEMALE);
        assertThat(day % 40).isEqualTo(person.bornOn().getDayOfMonth());
        assertThat(person.nik().substring(8, 10))
                .isEqualTo("%02d".formatted(person.bornOn().getMonthValue()));
        assertThat(person.nik().substring(10, 12))
                .isEqualTo("%02d".formatted(person.bornOn().getYear() % 100));
    }

    private static Numbers numbersOf(Village village) {
        Lanes lanes = new Lanes(List.of(village));
        return new Numbers(lanes.home(0), lanes.elsewhere(0));
    }
}
