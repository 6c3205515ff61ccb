package id.payung.eligibility;

import id.payung.eligibility.verification.VisitsListed;
import id.payung.eligibility.verification.WorkersVisited;
import id.payung.postgres.WholeNation;
import id.payung.registry.LifeEventsRecorded;
import id.payung.registry.TakingAlong;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Judges workers anew in the transaction in which something is learnt of them: a death, a move, a
 * field put right. Nobody stays eligible by what is known to be wrong.
 */
@Component
class JudgingFacts {
    private static final List<String> TABLES =
            List.of(
                    "eligibility.assessment",
                    "eligibility.past_assessment",
                    "eligibility.verification",
                    "eligibility.enquired",
                    "eligibility.insurer_answer");

    private final Assessments assessments;
    private final TakingAlong along;
    private final WholeNation nation;
    private final Clock clock;

    JudgingFacts(Assessments assessments, TakingAlong along, WholeNation nation, Clock clock) {
        this.assessments = assessments;
        this.along = along;
        this.nation = nation;
        this.clock = clock;
    }

    @EventListener
    void on(LifeEventsRecorded recorded) {
        along.of(recorded.moved(), TABLES);
        judge(recorded.workers());
    }

    @EventListener
    void on(WorkersVisited visited) {
        judge(visited.workers());
    }

    @EventListener
    void on(VisitsListed visits) {
        nation.inSight(
                () ->
                        assessments.assessTold(
                                visits.listing(), visits.territory(), LocalDate.now(clock)));
    }

    private void judge(Set<UUID> workers) {
        nation.inSight(() -> assessments.assessAfresh(workers, LocalDate.now(clock)));
    }
}
