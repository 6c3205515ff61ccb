package id.payung.matching;

import java.util.ArrayList;
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
        Weighing weighing = Weighing.of(model.model());
        List<UUID> ids = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        jdbc.sql("select id, evidence from matching.pair where state = 'WAITING'")
                .query(
                        row -> {
                            ids.add(row.getObject("id", UUID.class));
                            scores.add(weighing.weigh(text.read(row.getString("evidence"))));
                        });
        jdbc.sql(
                        """
                        update matching.pair p set bits = s.bits, prior = s.prior, against = s.against,
                            evidence = s.evidence::jsonb, model = :model
                        from unnest(:ids::uuid[], :bits::float8[], :priors::float8[], :against::text[],
                            :evidence::text[]) as s(id, bits, prior, against, evidence)
                        where p.id = s.id
                        """)
                .param("model", model.version())
                .param("ids", ids.toArray(UUID[]::new))
                .param("bits", scores.stream().map(Score::bits).toArray(Double[]::new))
                .param("priors", scores.stream().map(Score::prior).toArray(Double[]::new))
                .param(
                        "against",
                        scores.stream().map(score -> score.against().name()).toArray(String[]::new))
                .param(
                        "evidence",
                        scores.stream()
                                .map(score -> text.write(score.clues()))
                                .toArray(String[]::new))
                .update();
        return ids.size();
    }
}
