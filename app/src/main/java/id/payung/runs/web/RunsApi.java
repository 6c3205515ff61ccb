package id.payung.runs.web;

import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.runs.Run;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    @Operation(operationId = "runs", summary = "Long jobs, the newest first")
    @GetMapping
    ApiPage<RunAnswer> list(
            @RequestParam(required = false) Run.@Nullable State state,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return ApiPage.of(
                runs.list(state, Position.after(cursor), ApiPage.size(limit)), RunAnswer::of);
    }

    @Gives(RunAnswer.class)
    @Operation(operationId = "cancelRun", summary = "Stop a job that the token's owner began")
    @PostMapping("/{id}/cancel")
    ResponseEntity<Object> cancel(@PathVariable UUID id) {
        Optional<Run> run = runs.find(id);
        if (run.isPresent() && !run.get().account().equals(Acting.required().account())) {
            throw new AccessDeniedException("only whoever began a job stops it");
        }
        return answers.found(run.map(this::stopped), RunAnswer::of);
    }

    private Run stopped(Run run) {
        runs.cancel(run.id());
        return runs.find(run.id()).orElseThrow();
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
