package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivingTests {

    private final SplittableRandom chance = new SplittableRandom(7);

    @ParameterizedTest
    @CsvSource({
        "MALE, 12, 0, 0",
        "MALE, 17, 0.03, 0.07",
        "MALE, 18, 0.5, 0.6",
        "MALE, 40, 0.87, 0.93",
        "FEMALE, 40, 0.45, 0.55",
        "MALE, 64, 0.87, 0.93",
        "MALE, 65, 0.44, 0.52",
        "FEMALE, 80, 0.03, 0.09"
    })
    void worksAccordingToAgeAndSex(Sex sex, int age, double least, double most) {
        int working = 0;
        for (int i = 0; i < 10_000; i++) {
            working += Living.works(sex, age, chance) ? 1 : 0;
        }

        assertThat(working / 10_000.0).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({
        "FEMALE, 5, NOT_WORKING",
        "FEMALE, 6, STUDENT",
        "MALE, 18, STUDENT",
        "MALE, 19, NOT_WORKING",
        "FEMALE, 19, HOMEMAKER"
    })
    void withoutWorkIsSchoolOrHome(Sex sex, int age, Occupation occupation) {
        assertThat(Living.noWork(sex, age)).isEqualTo(occupation);
    }

    @Test
    void earnsAroundWhatIsUsualForTheWork() {
        double sum = 0;
        for (int i = 0; i < 10_000; i++) {
            sum += Living.income(Occupation.TAILOR, chance);
        }

        assertThat(sum / 10_000).isBetween(1_350_000.0, 1_600_000.0);
        assertThat(Living.income(Occupation.HOMEMAKER, chance)).isZero();
    }

    @Test
    void staysWithinTenDecilesHoweverPoorOrRich() {
        for (int i = 0; i < 100; i++) {
            assertThat(Living.decile(0, 8, chance)).isEqualTo(1);
            assertThat(Living.decile(900_000_000, 1, chance)).isEqualTo(10);
        }
    }

    @Test
    void sharesAnIncomeAmongAllMembers() {
        double alone = 0;
        double amongFive = 0;
        for (int i = 0; i < 2_000; i++) {
            alone += Living.decile(2_000_000, 1, chance);
            amongFive += Living.decile(2_000_000, 5, chance);
        }

        assertThat(amongFive / 2_000).isLessThan(alone / 2_000 - 3);
    }
}
