package id.payung.eligibility;

import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to a worker's life when the insurer was asked about him and what it answered. */
@Component
class AnswerHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    AnswerHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return Stream.concat(asked(worker).stream(), answered(worker).stream()).toList();
    }

    private List<HistoryLine> asked(UUID worker) {
        return jdbc.sql(
                        """
                        select e.asked_at, p.name, q.asker from eligibility.enquired e
                        join eligibility.enquiry q on q.id = e.enquiry
                        join eligibility.programme p on p.id = q.programme
                        where e.worker = ?
                        """)
                .param(worker)
                .query(
                        (row, _) ->
                                new HistoryLine(
                                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                                        "insurer-asked",
                                        List.of(row.getString("name")),
                                        row.getString("asker")))
                .list();
    }

    private List<HistoryLine> answered(UUID worker) {
        return jdbc.sql(
                        """
                        select k.answer, k.answered_on, k.known_at from eligibility.insurer_answer k
                        where k.worker = ? and k.withdrawn_at is null
                        """)
                .param(worker)
                .query(
                        (row, _) ->
                                new HistoryLine(
                                        row.getObject("known_at", OffsetDateTime.class).toInstant(),
                                        "insurer-answered",
                                        List.of(
                                                InsurerAnswer.Kind.valueOf(row.getString("answer"))
                                                        .printed(),
                                                row.getObject(
                                                        "answered_on", java.time.LocalDate.class)),
                                        "BPJS Ketenagakerjaan"))
                .list();
    }
}
