package id.payung.contributions.web;

import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.registry.HistoryLine;
import id.payung.registry.Step;
import id.payung.registry.Steps;
import id.payung.registry.Timelines;
import id.payung.registry.Workers;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs what happened to a worker, from every module, and how far he has come. */
@RestController
@RequestMapping("/api/v1/workers/{id}")
class WorkerTimelineApi {
    private final Workers workers;
    private final Timelines timelines;
    private final Steps steps;
    private final Answers answers;

    WorkerTimelineApi(Workers workers, Timelines timelines, Steps steps, Answers answers) {
        this.workers = workers;
        this.timelines = timelines;
        this.steps = steps;
        this.answers = answers;
    }

    /**
     * One line of the timeline.
     *
     * @param code stands for what happened, for programs
     * @param by an officer's or an office's name
     */
    record LineOfTimeline(Instant at, String code, String words, String by) {}

    /** A step on the way from a name on a list to cover. */
    record StepAnswer(Step step, boolean taken) {}

    @Gives(value = LineOfTimeline.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "workerTimeline",
            summary = "What happened to a worker, in words with reasons, the newest first")
    @GetMapping("/timeline")
    ResponseEntity<Object> timeline(@PathVariable UUID id) {
        return answers.found(
                workers.find(id), _ -> timelines.of(id).stream().map(this::line).toList());
    }

    private LineOfTimeline line(HistoryLine line) {
        return new LineOfTimeline(
                line.at(),
                line.code(),
                answers.say("history." + line.code(), line.args().toArray()),
                line.by());
    }

    @Gives(value = StepAnswer.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "workerSteps",
            summary = "Which steps to cover a worker has taken, and which are missing")
    @GetMapping("/steps")
    ResponseEntity<Object> steps(@PathVariable UUID id) {
        return answers.found(
                workers.find(id),
                _ ->
                        steps.of(id).stream()
                                .map(one -> new StepAnswer(one.step(), one.taken()))
                                .toList());
    }
}
