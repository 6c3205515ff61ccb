package id.payung.runs.web;

import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.runs.Run;
import id.payung.runs.Runs;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs how far a long job is. */
@RestController
@RequestMapping("/api/v1/runs")
class RunsApi {
    private final Runs runs;
    private final Answers answers;

    RunsApi(Runs runs, Answers answers) {
        this.runs = runs;
        this.answers = answers;
    }

    @Gives(RunAnswer.class)
    @Operation(operationId = "run", summary = "How far a long job is")
    @GetMapping("/{id}")
    ResponseEntity<Object> run(@PathVariable UUID id) {
        return answers.found(runs.find(id), RunAnswer::of);
    }

    /** A run as programs read it; {@code subject} is what it works on, as a listing's id. */
    record RunAnswer(
            UUID id,
            String kind,
            UUID subject,
            Run.State state,
            String step,
            long done,
            long total,
            int percent,
            @Nullable String problem,
            Instant createdAt,
            @Nullable Instant finishedAt) {
        static RunAnswer of(Run run) {
            return new RunAnswer(
                    run.id(),
                    run.kind(),
                    run.subject(),
                    run.state(),
                    run.step(),
                    run.done(),
                    run.total(),
                    run.percent(),
                    run.problem(),
                    run.createdAt(),
                    run.finishedAt());
        }
    }
}
