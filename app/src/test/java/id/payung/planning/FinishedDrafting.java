package id.payung.planning;

import static org.awaitility.Awaitility.await;

import id.payung.runs.Run;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.time.Duration;

/** A drafting that somebody began, once its run is done. */
final class FinishedDrafting {
    private FinishedDrafting() {}

    static PlanDrafting of(PlanDrafting begun, PlanDraftings drafts, Actor by) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> now(begun, drafts, by).run().state() == Run.State.DONE);
        return now(begun, drafts, by);
    }

    private static PlanDrafting now(PlanDrafting begun, PlanDraftings drafts, Actor by) {
        return Acting.<PlanDrafting, RuntimeException>as(
                by, () -> drafts.find(begun.id()).orElseThrow());
    }
}
