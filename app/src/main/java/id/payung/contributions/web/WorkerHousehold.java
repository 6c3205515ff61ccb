package id.payung.contributions.web;

import id.payung.eligibility.Assessments;
import id.payung.enrolment.Coverages;
import id.payung.registry.Households;
import id.payung.registry.WorkerRecord;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gathers who is known under a worker's family card, with cover and judgement of each. */
@Component
class WorkerHousehold {
    private final Households households;
    private final Coverages coverages;
    private final Assessments assessments;
    private final Clock clock;

    WorkerHousehold(
            Households households, Coverages coverages, Assessments assessments, Clock clock) {
        this.households = households;
        this.coverages = coverages;
        this.assessments = assessments;
        this.clock = clock;
    }

    HouseholdView of(WorkerRecord worker) {
        return HouseholdView.of(
                worker,
                LocalDate.now(clock),
                households.of(worker.id()).stream()
                        .map(
                                line ->
                                        new HouseholdView.Member(
                                                line,
                                                coverages.of(line.id()),
                                                assessments.of(line.id())))
                        .toList());
    }
}
