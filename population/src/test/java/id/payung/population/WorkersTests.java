package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkersTests {

    private final Population population = Population.of(Villages.some(), 20_000, 7);
    private final List<Person> workers = population.workers();

    @Test
    void areMostlyEighteenToSixtyFourWithSomeYoungerAndSomeOlder() {
        assertThat(share(p -> age(p) < 18)).isBetween(0.004, 0.03);
        assertThat(share(p -> age(p) >= 65)).isBetween(0.02, 0.08);
        assertThat(share(p -> age(p) >= 25 && age(p) < 50)).isBetween(0.5, 0.7);
    }

    @Test
    void haveEveryOccupationOfTheProgrammeAndSomeExcludedOnes() {
        Set<Occupation> found =
                workers.stream().map(Person::occupation).collect(Collectors.toSet());

        assertThat(found)
                .hasSize(
                        (int)
                                Set.of(Occupation.values()).stream()
                                        .filter(Occupation::isWork)
                                        .count());
        assertThat(share(p -> p.occupation().isExcluded())).isBetween(0.01, 0.06);
        assertThat(share(p -> p.occupation().sector() == Sector.TRANSPORT)).isBetween(0.06, 0.2);
    }

    @Test
    void areMoreThanHalfOfTheDecilesThatProgrammesServe() {
        assertThat(share(p -> p.home().decile() <= 4)).isBetween(0.4, 0.65);
        assertThat(share(p -> p.home().decile() == 10)).isBetween(0.005, 0.08);
    }

    @Test
    void earnWholeSumsInStepsOfFiftyThousand() {
        assertThat(workers).allMatch(p -> p.income() >= 100_000 && p.income() % 50_000 == 0);
    }

    @Test
    void haveTelephonesThatNoOperatorServes() {
        assertThat(workers).allMatch(p -> p.phone().isEmpty() || p.phone().matches("084\\d{8,9}"));
        assertThat(share(p -> p.phone().isEmpty())).isBetween(0.08, 0.17);
    }

    @Test
    void wereMostlyBornWhereTheyLiveWrittenWithoutTheWordKabupaten() {
        List<Person> ofBogor = workers.stream().filter(p -> p.nik().startsWith("9901")).toList();

        assertThat(workers).noneMatch(p -> p.birthplace().contains("Kabupaten"));
        assertThat(ofBogor.stream().filter(p -> p.birthplace().equals("Bogor")).count())
                .isGreaterThan(ofBogor.size() / 2);
    }

    @Test
    void inTownsDriveAndTradeMoreAndFarmLess() {
        assertThat(farmersAmong(Villages.PONDOK_RAJEG)).isLessThan(0.02);
        assertThat(farmersAmong(Villages.JASINGA)).isGreaterThan(0.08);
    }

    private double farmersAmong(Village village) {
        List<Person> there =
                workers.stream().filter(p -> p.home().village().equals(village)).toList();
        long farmers = there.stream().filter(p -> p.occupation() == Occupation.FARMER).count();
        return (double) farmers / there.size();
    }

    private double share(Predicate<Person> kind) {
        return (double) workers.stream().filter(kind).count() / workers.size();
    }

    private int age(Person person) {
        return person.ageOn(population.asOf());
    }
}
