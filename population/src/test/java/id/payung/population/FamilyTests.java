package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FamilyTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private final List<List<Family.Sketch>> families = new ArrayList<>();

    {
        SplittableRandom chance = new SplittableRandom(7);
        for (int i = 0; i < 5_000; i++) {
            families.add(Family.of(chance, TODAY));
        }
    }

    @Test
    void hasAtMostOneSpouseAndOneElder() {
        assertThat(families)
                .allMatch(family -> count(family, Kin.SPOUSE) <= 1)
                .allMatch(family -> count(family, Kin.PARENT) <= 1);
    }

    @Test
    void hasAnElderWhoIsAGenerationOlderThanTheHead() {
        for (List<Family.Sketch> family : families) {
            for (Family.Sketch member : family) {
                if (member.kin() == Kin.PARENT) {
                    int years = family.getFirst().bornOn().getYear() - member.bornOn().getYear();
                    assertThat(years).isBetween(16, 38);
                }
            }
        }
        assertThat(families).anyMatch(family -> count(family, Kin.PARENT) == 1);
    }

    @Test
    void hasWomenAtItsHeadAboutOneTimeInSix() {
        long women = families.stream().filter(f -> f.getFirst().sex() == Sex.FEMALE).count();

        assertThat(women / 5_000.0).isBetween(0.14, 0.22);
    }

    @Test
    void givesSomeEldersTheRoundDatesOfPeopleWithoutABirthCertificate() {
        long round =
                families.stream()
                        .flatMap(List::stream)
                        .filter(m -> m.bornOn().isBefore(TODAY.minusYears(51)))
                        .filter(m -> m.bornOn().getDayOfYear() == 1)
                        .count();
        long elders =
                families.stream()
                        .flatMap(List::stream)
                        .filter(m -> m.bornOn().isBefore(TODAY.minusYears(51)))
                        .count();

        assertThat((double) round / elders).isBetween(0.008, 0.03);
    }

    @Test
    void gathersAroundSomebodyKnown() {
        Family.Sketch euis = new Family.Sketch(Kin.SPOUSE, Sex.FEMALE, LocalDate.of(1968, 8, 28));
        List<Family.Sketch> family = Family.around(euis, new SplittableRandom(7), TODAY);

        assertThat(family).contains(euis);
        assertThat(family.getFirst().kin()).isEqualTo(Kin.HEAD);
        assertThat(family.getFirst().sex()).isEqualTo(Sex.MALE);
        assertThat(count(family, Kin.SPOUSE)).isEqualTo(1);
    }

    private static long count(List<Family.Sketch> family, Kin kin) {
        return family.stream().filter(member -> member.kin() == kin).count();
    }
}
