package id.payung.contributions.web;

import id.payung.contributions.MonthlyFigures;
import id.payung.eligibility.Assessments;
import id.payung.enrolment.Coverages;
import id.payung.registry.Timelines;
import id.payung.registry.WorkerRecord;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what every module knows of one worker. */
@Component
@Transactional(readOnly = true)
class WorkerStory {
    private final Timelines timelines;
    private final Assessments assessments;
    private final Coverages coverages;
    private final MonthlyFigures months;

    WorkerStory(
            Timelines timelines,
            Assessments assessments,
            Coverages coverages,
            MonthlyFigures months) {
        this.timelines = timelines;
        this.assessments = assessments;
        this.coverages = coverages;
        this.months = months;
    }

    WorkerView of(WorkerRecord worker, LocalDate today) {
        return new WorkerView(
                worker,
                today,
                assessments.of(worker.id()),
                coverages.of(worker.id()),
                months.of(worker.id()),
                timelines.sightings(worker.id()),
                timelines.deciles(worker.id()),
                timelines.of(worker.id()),
                null,
                null);
    }
}
