package id.payung.eligibility;

import id.payung.registry.MergeUndone;
import id.payung.registry.WorkersMerged;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Judges anew whose record has become one with another's, or stands on its own again: the merged
 * record may say another age, decile or home. The judgement of the absorbed record goes with it.
 */
@Component
class JudgingMerges {
    private final Assessments assessments;
    private final Clock clock;

    JudgingMerges(Assessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @EventListener
    void on(WorkersMerged merged) {
        judge(merged.merge().kept());
    }

    @EventListener
    void on(MergeUndone undone) {
        judge(undone.merge().kept());
        judge(undone.merge().absorbed());
    }

    private void judge(UUID worker) {
        assessments.assessEverywhere(worker, LocalDate.now(clock));
    }
}
