package id.payung.intake;

import id.payung.runs.Job;
import id.payung.runs.Progress;
import id.payung.runs.Run;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Accepting as a run: whole or not at all, so a killed attempt leaves nothing to tidy up. */
@Component
class AcceptJob implements Job {
    static final String KIND = "listing.accept";

    private final Accepting accepting;
    private final ListingSteps steps;
    private final ListingLog log;
    private final TransactionOperations transactions;

    AcceptJob(
            Accepting accepting,
            ListingSteps steps,
            ListingLog log,
            TransactionOperations transactions) {
        this.accepting = accepting;
        this.steps = steps;
        this.log = log;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(Run run, Progress progress) {
        try {
            transactions.executeWithoutResult(_ -> accepting.accept(run.subject(), progress));
        } catch (Progress.Cancelled cancelled) {
            transactions.executeWithoutResult(
                    _ -> log.claim(run.subject()).ifPresent(steps::released));
            throw cancelled;
        }
    }
}
