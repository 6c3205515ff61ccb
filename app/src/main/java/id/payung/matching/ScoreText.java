package id.payung.matching;

import id.payung.linkage.comparison.Agreement;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How clues stand in the database. They say how fields agree and never what stands in them. */
@Component
class ScoreText {
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private final JsonMapper json;

    ScoreText(JsonMapper json) {
        this.json = json;
    }

    /** A clue under short names: field, agreement, bits, rarity, places. */
    private record Line(Evidence f, Agreement a, double b, double r, List<Integer> p) {}

    String write(List<Clue> clues) {
        return json.writeValueAsString(
                clues.stream()
                        .map(
                                clue ->
                                        new Line(
                                                clue.evidence(),
                                                clue.agreement(),
                                                rounded(clue.bits()),
                                                rounded(clue.rarity()),
                                                clue.places()))
                        .toList());
    }

    List<Clue> read(String text) {
        return json.readValue(text, LINES).stream()
                .map(line -> new Clue(line.f, line.a, line.b, line.r, line.p))
                .toList();
    }

    private static double rounded(double bits) {
        return Math.round(bits * 1000) / 1000.0;
    }
}
