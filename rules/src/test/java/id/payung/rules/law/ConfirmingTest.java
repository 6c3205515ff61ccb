package id.payung.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.ParameterValue.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever read the printed source makes a value sure, and nothing else. */
class ConfirmingTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 7, 1);
    private static final LocalDate WAITING_TIME = LocalDate.of(2025, 2, 26);
    private static final String BRACKETS = "contribution/brackets";

    @Test
    void onlyTheVersionThatWasReadBecomesSure() {
        assertThat(confidences(Law.bundled(), "claim/lapse_jkm")).containsExactly(Confidence.OPEN);

        var law = Law.bundled().confirming(Map.of("claim/lapse_jkm", Set.of(FIRST)));

        assertThat(confidences(law, "claim/lapse_jkm")).containsExactly(Confidence.CONFIRMED);
        assertThat(confidences(law, "scholarship/school_begins_at"))
                .containsExactly(Confidence.OPEN);
        assertThat(confidences(Law.bundled(), "claim/lapse_jkm")).containsExactly(Confidence.OPEN);
    }

    @Test
    void anotherDayThanThatOfAVersionConfirmsNothing() {
        var path = "death/before_full";

        assertThat(confidences(confirming(path, WAITING_TIME.minusDays(1)), path))
                .containsExactly(Confidence.REPORTED);
        assertThat(confidences(confirming(path, WAITING_TIME), path))
                .containsExactly(Confidence.CONFIRMED);
        assertThat(confidences(confirming(path, WAITING_TIME.plusDays(1)), path))
                .containsExactly(Confidence.REPORTED);
    }

    @Test
    void aTableThatWasReadIsSureInEveryRowAndSaysTheSame() {
        var before = Law.bundled().tables(BRACKETS).latest();
        var after = confirming(BRACKETS, FIRST).tables(BRACKETS).latest();

        assertThat(before.value()).extracting(Row::confidence).contains(Confidence.RECALLED);
        assertThat(after.value()).extracting(Row::confidence).containsOnly(Confidence.CONFIRMED);
        assertThat(after.value())
                .extracting(Row::cells)
                .isEqualTo(before.value().stream().map(Row::cells).toList());
        assertThat(after.basis()).isEqualTo(before.basis().withConfidence(Confidence.CONFIRMED));
    }

    @Test
    void whatIsSaidAboutAParameterThatIsNotThereChangesNothing() {
        var law = confirming("contribution/none", FIRST);

        assertThat(law.parameters()).isEqualTo(Law.bundled().parameters());
        assertThat(Law.bundled().confirming(Map.of())).isSameAs(Law.bundled());
    }

    private static Law confirming(String path, LocalDate day) {
        return Law.bundled().confirming(Map.of(path, Set.of(day)));
    }

    private static List<Confidence> confidences(Law law, String path) {
        return law.parameter(path).values().versions().stream()
                .map(version -> version.basis().confidence())
                .toList();
    }
}
