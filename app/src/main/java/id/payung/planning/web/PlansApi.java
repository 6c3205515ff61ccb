package id.payung.planning.web;

import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.planning.PlanAnswer;
import id.payung.planning.PlanSummary;
import id.payung.planning.Plans;
import id.payung.shared.Page;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs make plans and read them with their proof. */
@RestController
@RequestMapping("/api/v1/plans")
class PlansApi {
    private final Plans plans;
    private final Answers answers;

    PlansApi(Plans plans, Answers answers) {
        this.plans = plans;
        this.answers = answers;
    }

    @Operation(operationId = "plans", summary = "Plans, the newest first, without their lines")
    @GetMapping
    ApiPage<PlanSummary> list(
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int size = ApiPage.size(limit);
        return ApiPage.of(
                Page.of(plans.list(Position.after(cursor), size + 1), size, PlanSummary::id),
                plan -> plan);
    }

    @Operation(operationId = "plan", summary = "A plan: assignment, costs and proof")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(plans.find(id), PlanAnswer::of);
    }

    @Operation(
            operationId = "makePlan",
            summary = "Find the plan that covers most people at least cost, with its proof")
    @PostMapping
    ResponseEntity<Object> make(@Valid @RequestBody WantedPlan wanted) {
        return wanted.fault()
                .map(
                        pointer ->
                                answers.faulty(
                                        pointer, "wrong-value", "Nilai ini tidak dapat dipakai."))
                .orElseGet(
                        () ->
                                plans.make(wanted.read())
                                        .fold(
                                                made ->
                                                        Answers.created(
                                                                URI.create(
                                                                        "/api/v1/plans/"
                                                                                + made.id()),
                                                                PlanAnswer.of(made)),
                                                answers::refused));
    }
}
