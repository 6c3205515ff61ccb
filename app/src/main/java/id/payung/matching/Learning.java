package id.payung.matching;

import id.payung.audit.AuditTrail;
import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.model.Model;
import id.payung.linkage.training.Decision;
import id.payung.linkage.training.Teaching;
import id.payung.postgres.WholeNation;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Lets the model learn from what people decide: after every {@value #EVERY} decisions it is taught
 * anew from all of them, and what waits is scored again. Merges that Payung made unasked teach
 * nothing, unless somebody took them back.
 */
@Component
class Learning {
    static final int EVERY = 25;

    private final Models models;
    private final Lessons lessons;
    private final WholeNation nation;
    private final AuditTrail audit;
    private final Clock clock;

    Learning(Models models, Lessons lessons, WholeNation nation, AuditTrail audit, Clock clock) {
        this.models = models;
        this.lessons = lessons;
        this.nation = nation;
        this.audit = audit;
        this.clock = clock;
    }

    void learnWhenDue() {
        nation.inSight(
                () -> {
                    int decisions = lessons.count();
                    if (decisions - models.latest().decisions() >= EVERY) {
                        learn(decisions);
                    }
                });
    }

    private void learn(int decisions) {
        Model taught =
                Teaching.by(
                        lessons.all().stream().map(Learning::decision).toList(), Models.first());
        int version = models.keep(taught, decisions, clock.instant());
        int scored = lessons.scoreWaiting(models.latest());
        audit.record(
                "model.learnt",
                "model",
                RecordId.next(),
                TerritoryCode.INDONESIA,
                Map.of("version", version, "decisions", decisions, "pairs", scored));
    }

    private static Decision decision(Lessons.Lesson lesson) {
        Map<String, Agreement> agreements =
                lesson.clues().stream()
                        .collect(Collectors.toMap(clue -> clue.evidence().name(), Clue::agreement));
        return new Decision(agreements, lesson.same());
    }
}
