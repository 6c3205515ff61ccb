package id.payung.eligibility.web;

import id.payung.eligibility.Assessment;
import id.payung.eligibility.AssessmentFilter;
import id.payung.eligibility.AssessmentOutcome;
import id.payung.eligibility.Assessments;
import id.payung.eligibility.Finding;
import id.payung.eligibility.Programmes;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.CountedPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs whom a programme could cover, whom not, and what stands in the way of each. */
@RestController
class AssessmentsApi {
    private final Assessments assessments;
    private final Programmes programmes;
    private final Answers answers;

    AssessmentsApi(Assessments assessments, Programmes programmes, Answers answers) {
        this.assessments = assessments;
        this.programmes = programmes;
        this.answers = answers;
    }

    /**
     * The latest judgement of one worker.
     *
     * @param asOf the day on which ages and deciles were read
     * @param open what stands between the worker and a yes
     */
    record Assessed(
            UUID worker,
            String name,
            String area,
            AssessmentOutcome outcome,
            LocalDate asOf,
            List<OpenCondition> open) {
        static Assessed of(Assessment line) {
            return new Assessed(
                    line.worker(),
                    line.name(),
                    line.territory().value(),
                    line.outcome(),
                    line.asOf(),
                    line.open().stream().map(OpenCondition::of).toList());
        }
    }

    /** A condition that is not met, or of which nobody knows; the article says which law asks. */
    record OpenCondition(Finding.Result result, String words, String article) {
        static OpenCondition of(Finding finding) {
            return new OpenCondition(
                    finding.result(), finding.sentence(Answers.spoken()), finding.reference());
        }
    }

    @Gives(value = Assessed.class, as = Gives.Many.COUNTED)
    @Operation(
            operationId = "assessments",
            summary = "What a programme's criteria made of the workers of an area, with reasons")
    @GetMapping("/api/v1/programmes/{id}/assessments")
    ResponseEntity<Object> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable TerritoryCode territory,
            @RequestParam(required = false) @Nullable AssessmentOutcome outcome,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        TerritoryCode area = territory == null ? TerritoryCode.INDONESIA : territory;
        return answers.found(
                programmes.find(id),
                programme ->
                        listed(
                                new AssessmentFilter(programme.id(), area, outcome, null, null),
                                Position.after(cursor),
                                limit));
    }

    private CountedPage<Assessed> listed(AssessmentFilter filter, Position position, int limit) {
        return CountedPage.of(
                assessments.count(filter),
                ApiPage.of(
                        limit,
                        more -> assessments.list(filter, position, more),
                        Assessment::worker,
                        Assessed::of));
    }
}
