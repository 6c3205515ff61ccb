package id.payung.enrolment.web;

import id.payung.enrolment.Amendments;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.NewSeatChange;
import id.payung.enrolment.SeatChange;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs propose changes of seats; the amendment itself is a decree with its own steps. */
@RestController
@RequestMapping("/api/v1/decrees/{id}")
class AmendmentsApi {
    private static final int MANY = 200;

    private final Amendments amendments;
    private final Decrees decrees;
    private final Answers answers;

    AmendmentsApi(Amendments amendments, Decrees decrees, Answers answers) {
        this.amendments = amendments;
        this.decrees = decrees;
        this.answers = answers;
    }

    @Gives(value = DecreeAnswer.class, as = Gives.Many.LIST)
    @Operation(operationId = "amendments", summary = "Amendments of a decree, the newest first")
    @GetMapping("/amendments")
    ResponseEntity<Object> amendments(@PathVariable UUID id) {
        return answers.found(
                decrees.find(id).map(Decree::id),
                decree ->
                        decrees.list(DecreeFilter.amending(decree), Position.FIRST, MANY).stream()
                                .map(DecreeAnswer::of)
                                .toList());
    }

    @Gives(value = ChangeAnswer.class, as = Gives.Many.PAGE)
    @Operation(operationId = "seatChanges", summary = "What an amendment changes")
    @GetMapping("/changes")
    ResponseEntity<Object> changes(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.found(
                decrees.find(id).filter(Decree::isAmendment),
                amendment ->
                        ApiPage.of(
                                limit,
                                more ->
                                        amendments.changes(
                                                amendment.id(), Position.after(cursor), more),
                                SeatChange::id,
                                ChangeAnswer::of));
    }

    @Gives(ChangeAnswer.class)
    @Operation(
            operationId = "proposeSeatChange",
            summary = "Propose that a worker leaves, joins or is replaced, on your draft amendment")
    @PostMapping("/changes")
    ResponseEntity<Object> propose(@PathVariable UUID id, @Valid @RequestBody WantedChange wanted) {
        return wanted.leaving == null && wanted.joining == null
                ? answers.faulty(
                        "/leaving",
                        "required",
                        "Isi leaving (keluar), joining (masuk) atau keduanya.")
                : answers.done(amendments.propose(id, wanted.read()), ChangeAnswer::of);
    }

    @Gives(DecreeAnswer.class)
    @Operation(operationId = "withdrawSeatChange", summary = "Take a change from a draft again")
    @DeleteMapping("/changes/{change}")
    ResponseEntity<Object> withdraw(@PathVariable UUID id, @PathVariable UUID change) {
        return answers.done(amendments.withdraw(id, change), DecreeAnswer::of);
    }

    /**
     * A change as a program asks for it.
     *
     * @param month the first without the one who leaves, and of the one who joins
     */
    record WantedChange(
            @Nullable UUID leaving,
            @Nullable UUID joining,
            @NotNull YearMonth month,
            @NotBlank @Size(max = 200) String why) {

        NewSeatChange read() {
            return new NewSeatChange(leaving, joining, month, why.strip());
        }
    }

    /** A change as programs read it; people by their ids. */
    record ChangeAnswer(
            UUID id,
            UUID amendment,
            UUID decree,
            @Nullable UUID leaving,
            @Nullable UUID joining,
            YearMonth firstMonth,
            YearMonth lastMonth,
            String why,
            boolean leftOut) {

        static ChangeAnswer of(SeatChange change) {
            return new ChangeAnswer(
                    change.id(),
                    change.amendment(),
                    change.decree(),
                    change.leaving(),
                    change.joining(),
                    change.months().first(),
                    change.months().last(),
                    change.why(),
                    change.leftOut());
        }
    }
}
