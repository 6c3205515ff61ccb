package id.payung.law.web;

import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.law.Comparison;
import id.payung.law.Confirmation;
import id.payung.law.Confirmations;
import id.payung.law.Correction;
import id.payung.law.LawCorrections;
import id.payung.law.Standing;
import id.payung.law.ValueChange;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The desk of whoever keeps the law, for programs: files, proposals, decisions, confirmations. */
@RestController
@RequestMapping("/api/v1/law")
class LawDeskApi {
    private final LawCorrections corrections;
    private final Confirmations confirmations;
    private final Answers answers;

    LawDeskApi(LawCorrections corrections, Confirmations confirmations, Answers answers) {
        this.corrections = corrections;
        this.confirmations = confirmations;
        this.answers = answers;
    }

    /**
     * What a corrected file changes in the law that is in force now.
     *
     * @param problems why it cannot come into force; empty when it can
     * @param asked how many scenarios of the release were asked, and which answer otherwise
     */
    record ChangesAnswer(
            String path,
            List<String> problems,
            List<ValueChange> values,
            List<Comparison.Change> scenarios,
            int asked) {
        static ChangesAnswer of(String path, Comparison comparison) {
            return new ChangesAnswer(
                    path,
                    comparison.problems().stream()
                            .map(problem -> LawWords.said(problem.sentence(), Answers.spoken()))
                            .toList(),
                    comparison.values(),
                    comparison.changes(),
                    comparison.asked());
        }
    }

    /** A correction that one person proposed and another decides. */
    record CorrectionAnswer(
            UUID id,
            String path,
            UUID proposedBy,
            String proposer,
            Instant proposedAt,
            Standing standing,
            @Nullable String decider,
            @Nullable Instant decidedAt) {}

    /** A correction with the text that was proposed and what it changes. */
    record CorrectionText(CorrectionAnswer correction, String body, ChangesAnswer changes) {}

    /** The path of a file that lies in the data directory, such as contribution/jkm. */
    record FileToPropose(@NotBlank String path) {}

    /** Which value was read where: first day of its version, text, and page. */
    record ReadInSource(
            @NotBlank String path,
            @NotNull LocalDate from,
            @NotNull String source,
            @NotNull String page) {}

    /** A value of the law that somebody held against its printed source. */
    record ConfirmationAnswer(
            String path,
            LocalDate from,
            String source,
            String page,
            String confirmer,
            Instant confirmedAt) {
        static ConfirmationAnswer of(Confirmation read) {
            return new ConfirmationAnswer(
                    read.path(),
                    read.from(),
                    read.source(),
                    read.page(),
                    read.confirmer(),
                    read.confirmedAt());
        }
    }

    /** A confirmation that was recorded. */
    record ConfirmedLaw(UUID id) {}

    @Gives(value = ChangesAnswer.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "lawFiles",
            summary = "Files in the data directory that differ from the law, with what they change")
    @GetMapping("/corrections/files")
    List<ChangesAnswer> files() {
        return corrections.found().stream()
                .map(found -> ChangesAnswer.of(found.path(), found.comparison()))
                .toList();
    }

    @Operation(operationId = "lawCorrections", summary = "What was proposed and decided")
    @GetMapping("/corrections")
    List<CorrectionAnswer> list() {
        return corrections.list().stream().map(this::answer).toList();
    }

    @Gives(CorrectionText.class)
    @Operation(operationId = "lawCorrection", summary = "A correction and what it changes now")
    @GetMapping("/corrections/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(
                corrections.find(id),
                found ->
                        new CorrectionText(
                                answer(found),
                                found.body(),
                                ChangesAnswer.of(
                                        found.path(),
                                        corrections.compare(found.path(), found.body()))));
    }

    @Gives(CorrectionAnswer.class)
    @Operation(
            operationId = "proposeLaw",
            summary = "Put a file as it is now before a second person")
    @PostMapping("/corrections")
    ResponseEntity<Object> propose(@Valid @RequestBody FileToPropose wanted) {
        return answers.done(corrections.propose(wanted.path), this::answer);
    }

    @Gives(CorrectionAnswer.class)
    @Operation(
            operationId = "approveLaw",
            summary = "Bring what somebody else proposed into force for all that is calculated")
    @PostMapping("/corrections/{id}/approve")
    ResponseEntity<Object> approve(@PathVariable UUID id) {
        return answers.done(corrections.approve(id), this::answer);
    }

    @Gives(CorrectionAnswer.class)
    @Operation(
            operationId = "rejectLaw",
            summary = "Leave the law as it is; who proposed withdraws in the same way")
    @PostMapping("/corrections/{id}/reject")
    ResponseEntity<Object> reject(@PathVariable UUID id) {
        return answers.done(corrections.reject(id), this::answer);
    }

    @Operation(
            operationId = "lawConfirmations",
            summary = "Who read which value in which text, on which page")
    @GetMapping("/confirmations")
    List<ConfirmationAnswer> confirmations() {
        return confirmations.list().stream().map(ConfirmationAnswer::of).toList();
    }

    @Gives(ConfirmedLaw.class)
    @Operation(
            operationId = "confirmLaw",
            summary =
                    "Record that a value was read in its source; 404 where it has no such version")
    @PostMapping("/confirmations")
    ResponseEntity<Object> confirm(@Valid @RequestBody ReadInSource read) {
        return answers.done(
                confirmations.confirm(read.path, read.from, read.source, read.page),
                ConfirmedLaw::new);
    }

    private CorrectionAnswer answer(Correction found) {
        return new CorrectionAnswer(
                found.id(),
                found.path(),
                found.proposedBy(),
                found.proposer(),
                found.proposedAt(),
                corrections.standings().getOrDefault(found.id(), Standing.REPLACED),
                found.decider(),
                found.decidedAt());
    }
}
