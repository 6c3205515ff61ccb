package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People without any number, remembered badly by ten sources each. */
class HistoricalPeopleTests {

    @TempDir Path directory = Path.of("");

    @Test
    void areFoundAlthoughNoTwoRecordsAgree() throws Exception {
        Path list = HistoricalPeople.write(directory.resolve("people.csv"), 500, 7);

        Accuracy accuracy = PublicSets.accuracy(list, "cluster");

        assertThat(accuracy.f1()).isGreaterThan(0.86);
        assertThat(accuracy.precision()).isGreaterThan(0.97);
    }

    @Test
    void areComparedWithNearlyAllRecordsOfThemselves() throws Exception {
        Path list = HistoricalPeople.write(directory.resolve("people.csv"), 500, 8);

        assertThat(PublicSets.accuracy(list, "cluster").blockingRecall()).isGreaterThan(0.92);
    }
}
