package id.payung.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Position;
import id.payung.tasks.AreaLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cover by area in the order of its heads. */
class TodayViewTests {
    private final TodayView view =
            new TodayView(
                    List.of(),
                    List.of(
                            new AreaLine("Cibinong", 400, "", 40, ""),
                            new AreaLine("Babakan", 90, "", 45, ""),
                            new AreaLine("Jasinga", 0, "", 0, "")),
                    Map.of(),
                    List.of(),
                    null);

    @ParameterizedTest
    @CsvSource({
        "'', Cibinong Babakan Jasinga",
        "wilayah, Babakan Cibinong Jasinga",
        "pekerja, Jasinga Babakan Cibinong",
        "terlindungi, Jasinga Cibinong Babakan",
        "bagian, Jasinga Cibinong Babakan",
        "-bagian, Babakan Cibinong Jasinga",
        "desil, Cibinong Babakan Jasinga"
    })
    void theAreaWithTheLeastCoverComesFirstWhenItsShareIsAsked(String word, String expected) {
        assertThat(view.areas(Position.by(word, null)))
                .extracting(AreaLine::area)
                .containsExactly(expected.split(" "));
    }
}
