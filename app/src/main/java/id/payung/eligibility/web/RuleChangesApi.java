package id.payung.eligibility.web;

import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.RuleChange;
import id.payung.eligibility.RuleChanges;
import id.payung.eligibility.web.ProgrammeAnswer.Whom;
import id.payung.eligibility.web.ProgrammeAnswer.Work;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.shared.Hand;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs hand other rules in and, with another person's token, let them count. */
@RestController
@RequestMapping("/api/v1")
class RuleChangesApi {
    /** Where each field of the form stands in a request. */
    static final Map<String, String> POINTERS =
            Map.ofEntries(
                    Map.entry(ProgrammeForm.CODE, "/code"),
                    Map.entry(ProgrammeForm.NAME, "/name"),
                    Map.entry(CriteriaForm.AREA, "/criteria/livesIn"),
                    Map.entry(CriteriaForm.REFERENCE, "/criteria/reference"),
                    Map.entry(CriteriaForm.POOREST, "/criteria/deciles"),
                    Map.entry(CriteriaForm.YOUNGEST, "/criteria/ages"),
                    Map.entry(CriteriaForm.OCCUPATIONS, "/criteria/excludedOccupations"),
                    Map.entry(CriteriaForm.ANSWER, "/practice/answerHolds"),
                    Map.entry(CriteriaForm.VISIT, "/practice/visitHolds"),
                    Map.entry(CriteriaForm.ENDS, "/practice/endsAtAge"),
                    Map.entry(CriteriaForm.PLEDGES, "/practice/continuesPledges"),
                    Map.entry(CriteriaForm.RANK + 1, "/practice/ranking"));

    private final Programmes programmes;
    private final RuleChanges changes;
    private final LegalAges ages;
    private final Answers answers;

    RuleChangesApi(Programmes programmes, RuleChanges changes, LegalAges ages, Answers answers) {
        this.programmes = programmes;
        this.changes = changes;
        this.ages = ages;
        this.answers = answers;
    }

    /**
     * The whole of the rules as they are to be.
     *
     * @param reason such as the regulation that says so
     */
    record WantedRules(
            @NotNull @Valid Whom criteria,
            @NotNull @Valid Work practice,
            @NotBlank @Size(max = 300) String reason) {}

    /** Why other rules are turned down or taken back. */
    record Refusing(@NotBlank @Size(max = 300) String reason) {}

    /** What a programme asks, the whole of it. */
    record AskedRules(Whom criteria, Work practice) {}

    /** Other rules as programs read them; people by their accounts. */
    record RuleChangeAnswer(
            UUID id,
            UUID programme,
            AskedRules before,
            AskedRules after,
            String reason,
            RuleChange.State state,
            UUID preparedBy,
            @Nullable UUID decidedBy,
            @Nullable String rejection) {
        static RuleChangeAnswer of(RuleChange change) {
            Hand decided = change.decided();
            return new RuleChangeAnswer(
                    change.id(),
                    change.programme(),
                    new AskedRules(Whom.of(change.before()), Work.of(change.before().practice())),
                    new AskedRules(Whom.of(change.after()), Work.of(change.after().practice())),
                    change.reason(),
                    change.state(),
                    change.prepared().account(),
                    decided == null ? null : decided.account(),
                    change.rejection());
        }
    }

    @Gives(value = RuleChangeAnswer.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "ruleChanges",
            summary =
                    "Rules handed in for a programme, newest first, for who may decide about them")
    @GetMapping("/programmes/{id}/rule-changes")
    ResponseEntity<Object> list(@PathVariable UUID id) {
        return answers.found(programmes.find(id), _ -> all(changes.list(id)));
    }

    @Operation(
            operationId = "ruleChangesWaiting",
            summary = "Rules handed in by others that wait for the decision of the token's owner")
    @GetMapping("/rule-changes/waiting")
    List<RuleChangeAnswer> waiting() {
        return all(changes.waiting());
    }

    @Gives(RuleChangeAnswer.class)
    @Operation(
            operationId = "proposeRules",
            summary = "Hand other rules in; the programme stays until somebody else agrees")
    @PostMapping("/programmes/{id}/rule-changes")
    ResponseEntity<Object> propose(@PathVariable UUID id, @Valid @RequestBody WantedRules wanted) {
        return answers.with(programmes.find(id), programme -> propose(programme, wanted));
    }

    private ResponseEntity<Object> propose(Programme programme, WantedRules wanted) {
        CriteriaForm form = CriteriaForm.of(wanted.criteria, wanted.practice);
        return answers.filled(
                form.errors(ages.today()),
                POINTERS,
                () ->
                        answers.done(
                                changes.propose(programme.id(), form.wanted(), wanted.reason),
                                RuleChangeAnswer::of));
    }

    @Gives(RuleChangeAnswer.class)
    @Operation(
            operationId = "approveRules",
            summary = "Let rules count that somebody else handed in")
    @PostMapping("/rule-changes/{id}/approve")
    ResponseEntity<Object> approve(@PathVariable UUID id) {
        return answers.done(changes.approve(id), RuleChangeAnswer::of);
    }

    @Gives(RuleChangeAnswer.class)
    @Operation(
            operationId = "rejectRules",
            summary = "Send another's rules back for good, or take one's own back")
    @PostMapping("/rule-changes/{id}/reject")
    ResponseEntity<Object> reject(@PathVariable UUID id, @Valid @RequestBody Refusing why) {
        return answers.done(changes.reject(id, why.reason), RuleChangeAnswer::of);
    }

    private static List<RuleChangeAnswer> all(List<RuleChange> changes) {
        return changes.stream().map(RuleChangeAnswer::of).toList();
    }
}
