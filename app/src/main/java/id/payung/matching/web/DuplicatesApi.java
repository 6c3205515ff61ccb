package id.payung.matching.web;

import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.matching.Duplicates;
import id.payung.matching.MatchingQuality;
import id.payung.matching.Measured;
import id.payung.matching.MergeFilter;
import id.payung.matching.Merges;
import id.payung.matching.PairFilter;
import id.payung.matching.PairFilter.Standing;
import id.payung.matching.Verdict;
import id.payung.matching.WorkerMerge;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Lets programs read the queue of duplicates and bring decisions that people made elsewhere. */
@RestController
@RequestMapping("/api/v1")
class DuplicatesApi {
    private final Duplicates duplicates;
    private final Merges merges;
    private final MatchingQuality quality;
    private final Answers answers;

    DuplicatesApi(Duplicates duplicates, Merges merges, MatchingQuality quality, Answers answers) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.quality = quality;
        this.answers = answers;
    }

    /**
     * What is said of a pair.
     *
     * @param keep whose record goes on; Payung chooses where it is left out
     */
    record Decision(@NotNull Verdict verdict, @Nullable UUID keep) {}

    /** Why a merge is taken back. */
    record Reason(@NotBlank @Size(max = 500) String reason) {}

    @Operation(operationId = "duplicates", summary = "Pairs of records that may be one person")
    @GetMapping("/duplicates")
    ApiPage<PairAnswer> list(
            @RequestParam(defaultValue = "WAITING") Standing standing,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return ApiPage.of(
                duplicates.list(
                        new PairFilter(standing, TerritoryCode.INDONESIA),
                        Position.after(cursor),
                        ApiPage.size(limit)),
                PairAnswer::of);
    }

    @Gives(PairAnswer.class)
    @Operation(operationId = "duplicate", summary = "A pair with its score, field by field")
    @GetMapping("/duplicates/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(duplicates.find(id), PairAnswer::of);
    }

    @Gives(PairAnswer.class)
    @Operation(
            operationId = "decideDuplicate",
            summary = "Say of a pair: the same person, different people, or later")
    @PostMapping("/duplicates/{id}/decision")
    ResponseEntity<Object> decide(@PathVariable UUID id, @Valid @RequestBody Decision decision) {
        return answers.done(duplicates.decide(id, decision.verdict, decision.keep), PairAnswer::of);
    }

    @Gives(PairAnswer.class)
    @Operation(
            operationId = "reopenDuplicate",
            summary = "Take back that they are different people: the pair is asked about again")
    @PostMapping("/duplicates/{id}/reopen")
    ResponseEntity<Object> reopen(@PathVariable UUID id) {
        return answers.done(duplicates.reopen(id), PairAnswer::of);
    }

    @Gives(Measured.class)
    @Operation(operationId = "matchingQuality", summary = "Scores held against decisions")
    @GetMapping("/duplicates/quality")
    ResponseEntity<Object> quality() {
        return ResponseEntity.ok(quality.measured());
    }

    @Operation(operationId = "merges", summary = "Merges of records, the newest first")
    @GetMapping("/merges")
    ApiPage<WorkerMerge> merges(
            @RequestParam(required = false) WorkerMerge.@Nullable State state,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return ApiPage.of(
                merges.list(MergeFilter.in(state), Position.after(cursor), ApiPage.size(limit)),
                merge -> merge);
    }

    @Gives(WorkerMerge.class)
    @Operation(operationId = "merge", summary = "A merge, proposed or done")
    @GetMapping("/merges/{id}")
    ResponseEntity<Object> merge(@PathVariable UUID id) {
        return answers.found(merges.find(id), merge -> merge);
    }

    @Gives(WorkerMerge.class)
    @Operation(
            operationId = "approveMerge",
            summary = "Approve a merge that somebody else proposed")
    @PostMapping("/merges/{id}/approve")
    ResponseEntity<Object> approve(@PathVariable UUID id) {
        return answers.done(merges.approve(id), merge -> merge);
    }

    @Gives(WorkerMerge.class)
    @Operation(operationId = "rejectMerge", summary = "Reject it: they are two people")
    @PostMapping("/merges/{id}/reject")
    ResponseEntity<Object> reject(@PathVariable UUID id) {
        return answers.done(merges.reject(id), merge -> merge);
    }

    @Gives(WorkerMerge.class)
    @Operation(
            operationId = "keepMerge",
            summary = "Leave records together that somebody asked to take apart")
    @PostMapping("/merges/{id}/keep")
    ResponseEntity<Object> keep(@PathVariable UUID id) {
        return answers.done(merges.keepTogether(id), merge -> merge);
    }

    @Gives(WorkerMerge.class)
    @Operation(
            operationId = "undoMerge",
            summary = "Take two merged records apart again; of covered people, ask for it or agree")
    @PostMapping("/merges/{id}/undo")
    ResponseEntity<Object> undo(@PathVariable UUID id, @Valid @RequestBody Reason why) {
        return answers.done(merges.undo(id, why.reason), merge -> merge);
    }
}
