package id.payung.planning.web;

import id.payung.enrolment.Drafted;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.planning.PlanAnswer;
import id.payung.planning.PlanDrafts;
import id.payung.planning.PlanSummary;
import id.payung.planning.Plans;
import id.payung.planning.StoredPlan;
import id.payung.planning.VillageAid;
import id.payung.planning.VillageDrafting;
import id.payung.planning.VillageDrafts;
import id.payung.shared.Page;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
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
    private final PlanDrafts drafts;
    private final VillageDrafts villages;
    private final Answers answers;

    PlansApi(
            Plans plans,
            VillageAid aid,
            PlanDrafts drafts,
            VillageDrafts villages,
            Answers answers) {
        this.plans = plans;
        this.aid = aid;
        this.drafts = drafts;
        this.villages = villages;
        this.answers = answers;
    }

    /**
     * A draft that came of a plan.
     *
     * @param withoutSeat people who found no free seat
     * @param overQuota people for whose area or occupation the quota was full
     */
    record DraftOfPlan(
            UUID decree,
            String number,
            long members,
            long coveredAlready,
            long withoutSeat,
            long overQuota) {
        static DraftOfPlan of(Drafted drafted) {
            return new DraftOfPlan(
                    drafted.decree().id(),
                    drafted.decree().number(),
                    drafted.members(),
                    drafted.coveredAlready(),
                    drafted.withoutSeat(),
                    drafted.overQuota());
        }
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
                .map(this::faulty)
                .orElseGet(() -> plans.make(wanted.read()).fold(PlansApi::made, answers::refused));
    }

    @Operation(
            operationId = "keepVillageAid",
            summary = "Keep the same aid for every village of an area as a plan")
    @PostMapping("/village-aid")
    ResponseEntity<Object> keep(@Valid @RequestBody WantedAid wanted) {
        return wanted.read()
                .map(
                        question ->
                                aid.keep(question, wanted.name())
                                        .map(kept -> kept.fold(PlansApi::made, answers::refused))
                                        .orElseGet(answers::missing))
                .orElseGet(() -> faulty("/area"));
    }

    @Operation(
            operationId = "draftPlan",
            summary =
                    "Turn a fund's part of a plan into a draft decree, or begin one for each village")
    @PostMapping("/{id}/decrees")
    ResponseEntity<Object> draft(@PathVariable UUID id, @Valid @RequestBody WantedDrafts wanted) {
        PlanDrafts.Wanted decree = wanted.of(id);
        return Boolean.TRUE.equals(wanted.eachVillage())
                ? villages.start(decree)
                        .map(begun -> begun.fold(PlansApi::begun, answers::refused))
                        .orElseGet(answers::missing)
                : answers.done(drafts.draft(decree), drafted -> List.of(DraftOfPlan.of(drafted)));
    }

    @Operation(
            operationId = "villageDrafts",
            summary = "How far the drafts for each village are, and which village has none and why")
    @GetMapping("/village-drafts/{id}")
    ResponseEntity<Object> villageDrafts(@PathVariable UUID id) {
        return answers.found(villages.find(id), VillageDraftsAnswer::of);
    }

    private static ResponseEntity<Object> begun(VillageDrafting drafting) {
        return Answers.accepted(
                URI.create("/api/v1/plans/village-drafts/" + drafting.id()),
                VillageDraftsAnswer.of(drafting));
    }

    private static ResponseEntity<Object> made(StoredPlan plan) {
        return Answers.created(URI.create("/api/v1/plans/" + plan.id()), PlanAnswer.of(plan));
    }

    private ResponseEntity<Object> faulty(String pointer) {
        return answers.faulty(pointer, "wrong-value", "Nilai ini tidak dapat dipakai.");
    }
}
