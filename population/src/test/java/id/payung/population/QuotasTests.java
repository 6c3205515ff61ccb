package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotasTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 17, 1_000, 999_983})
    void giveOutExactlyWhatThereIs(int people) {
        List<Village> villages = Villages.some();
        Quotas quotas = Quotas.of(villages, people, new Seed(7));
        int sum = 0;
        for (int i = 0; i < villages.size(); i++) {
            assertThat(quotas.of(i)).isNotNegative();
            sum += quotas.of(i);
        }

        assertThat(sum).isEqualTo(people).isEqualTo(quotas.total());
    }

    @Test
    void keepThreePlacesForTheStoryHoweverFewThereAre() {
        List<Village> villages = Villages.some();

        assertThat(singajayas(villages, 2)).isEqualTo(2);
        assertThat(singajayas(villages, 3)).isEqualTo(3);
        assertThat(singajayas(villages, 9)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void areLargerInTownsOnAverage() {
        List<Village> villages = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String group = (i < 100 ? "10" : "20") + (10 + i % 90);
            String district = "%02d".formatted(1 + i / 90);
            String code = "32.71." + district + '.' + group;
            villages.add(new Village(code, "Desa", "Kecamatan", "Kota Bogor", "Jawa Barat"));
        }
        Quotas quotas = Quotas.of(villages, 100_000, new Seed(7));
        int towns = 0;
        for (int i = 0; i < 100; i++) {
            towns += quotas.of(i);
        }

        assertThat(towns).isBetween(57_000, 66_000);
    }

    private static int singajayas(List<Village> villages, int people) {
        return Quotas.of(villages, people, new Seed(7)).of(villages.indexOf(StoryWorld.SINGAJAYA));
    }
}
