package id.payung.eligibility;

import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import id.payung.shared.Spoken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A worker's lines about how he was judged for each programme, now and before: what stood in his
 * way, with the article, or on which article it rests.
 */
@Component
class JudgementHistory implements WorkerHistory {
    private final JdbcClient jdbc;
    private final AssessmentRows rows;

    JudgementHistory(JdbcClient jdbc, AssessmentRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select a.assessed_at, a.outcome, a.as_of, a.findings, p.name, a.reference
                        from (
                            select worker, programme, assessed_at, outcome, as_of, findings, reference
                            from eligibility.assessment
                            union all
                            select worker, programme, assessed_at, outcome, as_of, findings, reference
                            from eligibility.past_assessment
                        ) a
                        join eligibility.programme p on p.id = a.programme
                        where a.worker = ?
                        """)
                .param(worker)
                .query((row, _) -> line(row))
                .list();
    }

    private HistoryLine line(ResultSet row) throws SQLException {
        List<Finding> open =
                rows.read(row.getString("findings")).stream()
                        .filter(finding -> finding.result() != Finding.Result.MET)
                        .toList();
        String reference = row.getString("reference");
        Spoken why = locale -> open.isEmpty() ? reference : sentences(open, locale);
        return new HistoryLine(
                row.getObject("assessed_at", OffsetDateTime.class).toInstant(),
                code(AssessmentOutcome.valueOf(row.getString("outcome"))),
                List.of(row.getString("name"), row.getObject("as_of", LocalDate.class), why),
                "Payung");
    }

    private static String sentences(List<Finding> open, Locale locale) {
        return open.stream()
                .map(finding -> finding.sentence(locale) + " (" + finding.reference() + ")")
                .collect(Collectors.joining(" "));
    }

    private static String code(AssessmentOutcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> "judged-eligible";
            case NOT_ELIGIBLE -> "judged-not-eligible";
            case INCOMPLETE -> "judged-incomplete";
        };
    }
}
