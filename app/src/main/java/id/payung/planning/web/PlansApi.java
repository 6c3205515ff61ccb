package id.payung.planning.web;

import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.planning.PlanAnswer;
import id.payung.planning.PlanDrafting;
import id.payung.planning.PlanDraftings;
import id.payung.planning.PlanSummary;
import id.payung.planning.Plans;
import id.payung.planning.StoredPlan;
import id.payung.planning.VillageAid;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
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
    private final VillageAid aid;
    private final PlanDraftings draftings;
    private final Answers answers;

    PlansApi(Plans plans, VillageAid aid, PlanDraftings draftings, Answers answers) {
        this.plans = plans;
        this.aid = aid;
        this.draftings = draftings;
        this.answers = answers;
    }

    @Operation(operationId = "plans", summary = "Plans, the newest first, without their lines")
    @GetMapping
    ApiPage<PlanSummary> list(
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return ApiPage.of(
                limit,
                more -> plans.list(Position.after(cursor), more),
                PlanSummary::id,
                plan -> plan);
    }

    @Gives(PlanAnswer.class)
    @Operation(operationId = "plan", summary = "A plan: assignment, costs and proof")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(plans.find(id), PlanAnswer::of);
    }

    @Gives(value = PlanAnswer.class, status = 201)
    @Operation(
            operationId = "makePlan",
            summary = "Find the plan that covers most people at least cost, with its proof")
    @PostMapping
    ResponseEntity<Object> make(@Valid @RequestBody WantedPlan wanted) {
        return wanted.fault().map(this::faulty).orElseGet(() -> made(plans.make(wanted.read())));
    }

    @Gives(value = PlanAnswer.class, status = 201)
    @Operation(
            operationId = "keepVillageAid",
            summary = "Keep the same aid for every village of an area as a plan")
    @PostMapping("/village-aid")
    ResponseEntity<Object> keep(@Valid @RequestBody WantedAid wanted) {
        return wanted.read()
                .map(question -> answers.with(aid.keep(question, wanted.name()), this::made))
                .orElseGet(() -> faulty("/area"));
    }

    @Gives(value = PlanDraftingAnswer.class, status = 202)
    @Operation(
            operationId = "draftPlan",
            summary = "Begin to turn a fund's part of a plan into draft decrees")
    @PostMapping("/{id}/decrees")
    ResponseEntity<Object> draft(@PathVariable UUID id, @Valid @RequestBody WantedDrafts wanted) {
        return answers.after(draftings.start(wanted.of(id), wanted.split()), PlansApi::begun);
    }

    @Gives(PlanDraftingAnswer.class)
    @Operation(
            operationId = "planDrafts",
            summary = "How far the drafts of a plan are, and which village has none and why")
    @GetMapping("/drafts/{id}")
    ResponseEntity<Object> drafts(@PathVariable UUID id) {
        return answers.found(draftings.find(id), PlanDraftingAnswer::of);
    }

    private static ResponseEntity<Object> begun(PlanDrafting drafting) {
        return Answers.accepted(
                URI.create("/api/v1/plans/drafts/" + drafting.id()),
                PlanDraftingAnswer.of(drafting));
    }

    private <R extends Refusal> ResponseEntity<Object> made(Outcome<StoredPlan, R> plan) {
        return answers.made(plan, "/api/v1/plans", StoredPlan::id, PlanAnswer::of);
    }

    private ResponseEntity<Object> faulty(String pointer) {
        return answers.faulty(pointer, "wrong-value", "Nilai ini tidak dapat dipakai.");
    }
}
