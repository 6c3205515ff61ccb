package id.payung.contributions.web;

import id.payung.contributions.ContributionLine;
import id.payung.contributions.MonthlyFigures;
import id.payung.eligibility.Assessments;
import id.payung.enrolment.Coverages;
import id.payung.law.MemberOutlook;
import id.payung.registry.Timelines;
import id.payung.registry.WorkerRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    private final WorkerProtection protection;

    WorkerStory(
            Timelines timelines,
            Assessments assessments,
            Coverages coverages,
            MonthlyFigures months,
            WorkerProtection protection) {
        this.timelines = timelines;
        this.assessments = assessments;
        this.coverages = coverages;
        this.months = months;
        this.protection = protection;
    }

    /** What the family would receive, by the months that are paid. */
    MemberOutlook outlook(UUID worker, LocalDate today) {
        return protection.outlook(months.of(worker), today);
    }

    WorkerView of(WorkerRecord worker, LocalDate today) {
        List<ContributionLine> paidOrNot = months.of(worker.id());
        return new WorkerView(
                worker,
                today,
                assessments.of(worker.id()),
                coverages.of(worker.id()),
                paidOrNot,
                timelines.sightings(worker.id()),
                timelines.corrections(worker.id()),
                timelines.deciles(worker.id()),
                timelines.of(worker.id()),
                protection.of(worker.id(), paidOrNot, today),
                null,
                null);
    }
}
