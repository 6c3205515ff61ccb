package id.payung.law.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.law.Comparison;
import id.payung.law.Comparison.Change;
import id.payung.law.Correction;
import id.payung.law.LawCorrections.Found;
import id.payung.law.Standing;
import id.payung.rules.words.Sentence;
import id.payung.rules.yaml.Problem;
import id.payung.shared.Position;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and proposals of whoever keeps the law, in the order of their heads. */
class LawDeskViewTests {
    private static Correction correction(int id, String path, String proposer) {
        return new Correction(
                new UUID(0, id),
                path,
                "",
                new UUID(1, id),
                proposer,
                Instant.EPOCH,
                Correction.State.PROPOSED,
                null,
                null);
    }

    private static Found found(String path, int changed) {
        List<Change> changes =
                java.util.stream.IntStream.range(0, changed)
                        .mapToObj(at -> new Change("Skenario " + at, "santunan", "1", "2"))
                        .toList();
        return new Found(path, new Comparison(List.of(), List.of(), changes, 90));
    }

    private static Found unsound(String path) {
        Problem problem = new Problem(path + ".yaml", 3, "value", new Sentence("Salah.", "Wrong."));
        return new Found(path, new Comparison(List.of(problem), List.of(), List.of(), 0));
    }

    private final LawDeskView view =
            new LawDeskView(
                    "/data/law",
                    List.of(
                            unsound("death/sum"),
                            found("contribution/jkm", 12),
                            found("agent/pay", 3)),
                    List.of(
                            correction(1, "death/sum", "Wati"),
                            correction(2, "agent/pay", "Rina"),
                            correction(3, "contribution/jkm", "Hendra")),
                    Map.of(new UUID(0, 1), Standing.IN_FORCE, new UUID(0, 2), Standing.PROPOSED),
                    List.of(),
                    null);

    @ParameterizedTest
    @CsvSource({
        "'', death/sum contribution/jkm agent/pay",
        "berkas, agent/pay contribution/jkm death/sum",
        "akibat, agent/pay contribution/jkm death/sum",
        "-akibat, death/sum contribution/jkm agent/pay",
        "koreksi, death/sum contribution/jkm agent/pay"
    })
    void aFileThatCannotCountComesAfterThoseThatChangeSomething(String word, String expected) {
        assertThat(view.found(Position.by(word, null)))
                .extracting(Found::path)
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Wati Rina Hendra",
        "koreksi, Rina Hendra Wati",
        "pengusul, Hendra Rina Wati",
        "keadaan, Rina Wati Hendra",
        "berkas, Wati Rina Hendra"
    })
    void aProposalThatWaitsComesBeforeWhatIsInForceAndWhatWasReplaced(
            String word, String expected) {
        assertThat(view.corrections(Position.by(word, null)))
                .extracting(Correction::proposer)
                .containsExactly(expected.split(" "));
    }
}
