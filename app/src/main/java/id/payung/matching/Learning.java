package id.payung.matching;

import id.payung.audit.AuditTrail;
import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.model.Model;
import id.payung.linkage.training.Decision;
import id.payung.linkage.training.Teaching;
import id.payung.matching.Lessons.Lesson;
import id.payung.postgres.WholeNation;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.util.List;
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
        Model taught = taught(lessons.all(), models.untaught().model());
        int version = models.keep(taught, decisions, clock.instant());
        int scored = lessons.scoreWaiting(models.inUse());
        audit.record(
                "model.learnt",
                "model",
                RecordId.next(),
                TerritoryCode.INDONESIA,
                Map.of("version", version, "decisions", decisions, "pairs", scored));
    }

    /** The model with what all decisions teach, held against the scores that nobody taught. */
    static Model taught(List<Lesson> lessons, Model first) {
        Weighing untaught = Weighing.of(first);
        return Teaching.by(
                lessons.stream().map(Learning::decision).toList(),
                lessons.stream().map(lesson -> untaught.weigh(lesson.clues()).bits()).toList(),
                first);
    }

    private static Decision decision(Lesson lesson) {
        Map<String, Agreement> agreements =
                lesson.clues().stream()
                        .collect(Collectors.toMap(clue -> clue.evidence().name(), Clue::agreement));
        return new Decision(agreements, lesson.same());
    }
}
