package id.payung.matching;

import id.payung.linkage.model.Model;
import id.payung.linkage.model.Term;
import id.payung.linkage.model.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions of people as lessons, and what waits scored by what was learnt. */
@Component
class Lessons {
    private static final String BY_PEOPLE =
            """
            from matching.pair p
            where p.state in ('SAME', 'DIFFERENT')
              and not exists (select from matching.merge m
                              where m.pair = p.id and m.automatic and m.state = 'DONE')
            """;

    private final JdbcClient jdbc;
    private final ScoreText text;

    Lessons(JdbcClient jdbc, ScoreText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** How two records agree, and whether they are one person. */
    record Lesson(List<Clue> clues, boolean same) {}

    int count() {
        return jdbc.sql("select count(*) " + BY_PEOPLE).query((row, _) -> row.getInt(1)).single();
    }

    List<Lesson> all() {
        return jdbc.sql("select p.evidence, p.state = 'SAME' as same " + BY_PEOPLE)
                .query(
                        (row, _) ->
                                new Lesson(
                                        text.read(row.getString("evidence")),
                                        row.getBoolean("same")))
                .list();
    }

    /** How many were scored. */
    int scoreWaiting(Models.Numbered model) {
        Weights weights = Weights.of(model.model());
        List<Waiting> waiting =
                jdbc.sql("select id, prior, evidence from matching.pair where state = 'WAITING'")
                        .query(
                                (row, _) ->
                                        new Waiting(
                                                row.getObject("id", UUID.class),
                                                row.getDouble("prior"),
                                                text.read(row.getString("evidence"))))
                        .list();
        List<String> evidence = new ArrayList<>();
        List<Double> bits = new ArrayList<>();
        for (Waiting pair : waiting) {
            List<Clue> clues = scored(pair.clues, model.model(), weights);
            evidence.add(text.write(clues));
            bits.add(pair.prior + clues.stream().mapToDouble(Clue::bits).sum());
        }
        jdbc.sql(
                        """
                        update matching.pair p set bits = s.bits, evidence = s.evidence::jsonb, model = :model
                        from unnest(:ids::uuid[], :bits::float8[], :evidence::text[]) as s(id, bits, evidence)
                        where p.id = s.id
                        """)
                .param("model", model.version())
                .param("ids", waiting.stream().map(Waiting::id).toArray(UUID[]::new))
                .param("bits", bits.toArray(Double[]::new))
                .param("evidence", evidence.toArray(String[]::new))
                .update();
        return waiting.size();
    }

    private record Waiting(UUID id, double prior, List<Clue> clues) {}

    /** The clues stand in the order of the model's terms, each level in its own four bits. */
    private static List<Clue> scored(List<Clue> clues, Model model, Weights weights) {
        long pattern = 0;
        for (int at = 0; at < clues.size(); at++) {
            Term term = model.terms().get(at);
            pattern |=
                    (long) Math.max(0, term.levels().indexOf(clues.get(at).agreement()))
                            << (at << 2);
        }
        List<Clue> scored = new ArrayList<>();
        for (int at = 0; at < clues.size(); at++) {
            Clue clue = clues.get(at);
            scored.add(
                    new Clue(
                            clue.evidence(),
                            clue.agreement(),
                            weights.bits(pattern, at) + clue.rarity(),
                            clue.rarity(),
                            clue.places()));
        }
        return Collections.unmodifiableList(scored);
    }
}
