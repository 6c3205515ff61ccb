package id.payung.eligibility;

import id.payung.eligibility.Finding.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes judgements a few thousand at a time and reads findings back. */
@Component
class AssessmentRows {
    private static final String UPSERT =
            """
            with wording as materialized (
                select w.findings::jsonb as findings, w.number
                from unnest(:wordings::text[]) with ordinality as w(findings, number)
            )
            insert into eligibility.assessment (worker, programme, territory, outcome, open_conditions,
                decile, findings, reference, as_of, assessed_at)
            select a.worker, :programme, a.territory, a.outcome,
                coalesce(string_to_array(nullif(a.open, ''), ','), '{}'), a.decile, w.findings, :reference, :asOf, :at
            from unnest(:workers::uuid[], :territories::text[], :outcomes::text[], :open::text[],
                :deciles::smallint[], :said::int[]) as a(worker, territory, outcome, open, decile, said)
            join wording w on w.number = a.said
            on conflict (worker, programme) do update set territory = excluded.territory,
                outcome = excluded.outcome, open_conditions = excluded.open_conditions,
                decile = excluded.decile, findings = excluded.findings, reference = excluded.reference, as_of = excluded.as_of,
                assessed_at = excluded.assessed_at
            where (assessment.as_of, assessment.outcome, assessment.territory, assessment.decile, assessment.findings,
                    assessment.reference)
                is distinct from
                (excluded.as_of, excluded.outcome, excluded.territory, excluded.decile, excluded.findings,
                    excluded.reference)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AssessmentRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One judged worker. */
    record Judged(Candidate candidate, Judgement judgement) {}

    /** How many judgements are new or other than before. */
    int write(Programme programme, LocalDate asOf, Instant at, List<Judged> judged) {
        // Of thousands of workers most are judged in the same words: each is written and read once.
        Map<List<Finding>, Integer> numbers = new LinkedHashMap<>();
        Integer[] said =
                judged.stream()
                        .map(each -> each.judgement.findings())
                        .map(words -> numbers.computeIfAbsent(words, _ -> numbers.size() + 1))
                        .toArray(Integer[]::new);
        return jdbc.sql(UPSERT)
                .param("programme", programme.id())
                .param("reference", programme.criteria().reference())
                .param("asOf", asOf)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(
                        "workers",
                        judged.stream().map(j -> j.candidate.worker()).toArray(UUID[]::new))
                .param("territories", texts(judged, each -> each.candidate.territory().value()))
                .param("outcomes", texts(judged, each -> each.judgement.outcome().name()))
                .param("open", texts(judged, AssessmentRows::open))
                .param(
                        "deciles",
                        judged.stream().map(j -> j.candidate.decile()).toArray(Integer[]::new))
                .param("said", said)
                .param("wordings", texts(numbers.keySet()))
                .update();
    }

    /** Lets the planner know of what was just written. */
    void analyze() {
        jdbc.sql("analyze eligibility.assessment").update();
    }

    List<Finding> read(String findings) {
        JsonNode lines = json.readTree(findings);
        return StreamSupport.stream(lines.spliterator(), false)
                .map(
                        line ->
                                new Finding(
                                        Condition.valueOf(line.path(0).asString()),
                                        Result.valueOf(line.path(1).asString()),
                                        StreamSupport.stream(line.path(2).spliterator(), false)
                                                .map(JsonNode::asString)
                                                .toList(),
                                        line.path(3).asString()))
                .toList();
    }

    /** Of a few hundred findings all these wordings are made: each is written once. */
    private String[] texts(Set<List<Finding>> wordings) {
        Map<Finding, String> written = new HashMap<>();
        return wordings.stream()
                .map(
                        findings ->
                                findings.stream()
                                        .map(each -> written.computeIfAbsent(each, this::text))
                                        .collect(Collectors.joining(",", "[", "]")))
                .toArray(String[]::new);
    }

    /** In the order in which it is read: names beside each part would be half of the table. */
    private String text(Finding finding) {
        return json.writeValueAsString(
                List.of(
                        finding.condition(),
                        finding.result(),
                        finding.args(),
                        finding.reference()));
    }

    private static String open(Judged judged) {
        return String.join(
                ",", judged.judgement.openConditions().stream().map(Enum::name).toList());
    }

    private static String[] texts(
            List<Judged> judged, java.util.function.Function<Judged, String> text) {
        return judged.stream().map(text).toArray(String[]::new);
    }
}
