package id.payung.intake;

import id.payung.runs.Job;
import id.payung.runs.Progress;
import id.payung.runs.Run;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Checking as a run: whole or not at all, so a killed attempt leaves nothing to tidy up. */
@Component
class CheckJob implements Job {
    static final String KIND = "listing.check";

    private final Checking checking;
    private final ListingSteps steps;
    private final ListingLog log;
    private final TransactionOperations transactions;

    CheckJob(
            Checking checking,
            ListingSteps steps,
            ListingLog log,
            TransactionOperations transactions) {
        this.checking = checking;
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
            transactions.executeWithoutResult(
                    _ -> {
                        checking.check(run.subject(), progress);
                        steps.goOn(run.subject());
                    });
        } catch (Progress.Cancelled cancelled) {
            transactions.executeWithoutResult(
                    _ -> log.claim(run.subject()).ifPresent(steps::released));
            throw cancelled;
        }
    }
}
