package id.payung.enrolment.mutation;

import id.payung.intake.reading.Finding;
import id.payung.shared.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Tells a mutation, reads what came of it, and undoes all of it: a preview that is computed in any
 * other way would one day say something else than what is saved.
 */
@Component
@Transactional
class TryingOne {
    private final TellingOne telling;
    private final MutationLines lines;
    private final JdbcClient jdbc;

    TryingOne(TellingOne telling, MutationLines lines, JdbcClient jdbc) {
        this.telling = telling;
        this.lines = lines;
        this.jdbc = jdbc;
    }

    /** What came of it. */
    record Tried(List<Mutation> lines, List<Finding> findings) {}

    Optional<Outcome<Tried, MutationRefused>> attempt(NewMutation wanted) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        SingleVerdict verdict = new SingleVerdict(jdbc);
        return telling.tell(wanted, verdict)
                .map(
                        outcome ->
                                outcome.<Outcome<Tried, MutationRefused>>fold(
                                        id ->
                                                Outcome.done(
                                                        new Tried(
                                                                lines.of(id), verdict.findings())),
                                        Outcome::refused));
    }
}
