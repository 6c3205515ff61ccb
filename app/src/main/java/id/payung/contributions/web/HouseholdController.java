package id.payung.contributions.web;

import id.payung.eligibility.Assessments;
import id.payung.enrolment.Coverages;
import id.payung.registry.Households;
import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A worker's household: who is known under the same family card, who is covered, who could be. */
@Controller
class HouseholdController {
    private final Workers workers;
    private final Households households;
    private final Coverages coverages;
    private final Assessments assessments;
    private final Clock clock;

    HouseholdController(
            Workers workers,
            Households households,
            Coverages coverages,
            Assessments assessments,
            Clock clock) {
        this.workers = workers;
        this.households = households;
        this.coverages = coverages;
        this.assessments = assessments;
        this.clock = clock;
    }

    @GetMapping("/pekerja/{id}/keluarga")
    String show(@PathVariable UUID id, Model model) {
        WorkerRecord worker =
                workers.find(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "view",
                HouseholdView.of(
                        worker,
                        today,
                        households.of(id).stream()
                                .map(
                                        line ->
                                                new HouseholdView.Member(
                                                        line,
                                                        coverages.of(line.id()),
                                                        assessments.of(line.id())))
                                .toList()));
        return "contributions/household";
    }
}
