package id.payung.matching;

import id.payung.intake.ListingAccepted;
import id.payung.runs.Job;
import id.payung.runs.Progress;
import id.payung.runs.Run;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seeks duplicates behind every accepted list, some rows of it at a time: each part commits with
 * the row it has reached, so that a killed search goes on behind it. Payung itself seeks, because
 * whoever accepted the list does not see all with whom its people are compared.
 */
@Component
class SearchJob implements Job {
    static final String KIND = "duplicates.seek";
    static final String STEP = "seek";

    private final Runs runs;
    private final Searching searching;
    private final TransactionOperations transactions;

    SearchJob(Runs runs, Searching searching, TransactionOperations transactions) {
        this.runs = runs;
        this.searching = searching;
        this.transactions = transactions;
    }

    @EventListener
    void on(ListingAccepted accepted) {
        runs.start(
                KIND,
                accepted.listing(),
                searching.nameOf(accepted.listing()),
                accepted.territory());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(Run run, Progress progress) {
        long total = inTransaction(() -> searching.total(run.subject()));
        progress.step(STEP, total);
        Sought.Footing footing = inTransaction(() -> searching.footing(total));
        for (var part = part(run, footing); !part.isLast(); part = part(run, footing)) {
            progress.reached(part.examined());
        }
    }

    private Searching.Part part(Run run, Sought.Footing footing) {
        return inTransaction(() -> searching.part(run.subject(), footing));
    }

    private <T> T inTransaction(java.util.function.Supplier<T> step) {
        return Acting.<T, RuntimeException>as(
                Actor.system(),
                () -> Objects.requireNonNull(transactions.execute(_ -> step.get())));
    }
}
