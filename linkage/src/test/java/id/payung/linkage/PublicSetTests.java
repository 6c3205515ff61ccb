package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accuracy on published lists, with nothing set for them. */
class PublicSetTests {

    @ParameterizedTest
    @CsvSource({"febrl1.csv, 0.99", "febrl2.csv, 0.99", "febrl3.csv, 0.996"})
    void findsNearlyEveryPersonOfTheAustralianLists(String file, double least) throws Exception {
        Pattern person = Pattern.compile("rec-(\\d+)-");

        assertThat(PublicSets.accuracy(present(file), person).f1()).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"fake_1000.csv, cluster, 0.90", "foreigners-1000.csv, true_id, 0.96"})
    void findsPersonsInListsFullOfErrors(String file, String truth, double least) throws Exception {
        assertThat(PublicSets.accuracy(present(file), truth).f1()).isGreaterThanOrEqualTo(least);
    }

    private static Path present(String file) {
        Optional<Path> found = PublicSets.find(file);
        assumeTrue(found.isPresent(), () -> "SKIPPED: " + file + " is not on this machine");
        return found.orElseThrow();
    }
}
