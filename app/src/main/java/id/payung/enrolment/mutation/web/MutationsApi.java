package id.payung.enrolment.mutation.web;

import id.payung.enrolment.mutation.Mutation;
import id.payung.enrolment.mutation.Mutation.Seat;
import id.payung.enrolment.mutation.MutationFilter;
import id.payung.enrolment.mutation.MutationPreviews;
import id.payung.enrolment.mutation.MutationReason;
import id.payung.enrolment.mutation.Mutations;
import id.payung.enrolment.mutation.NewMutation;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
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

/** Lets programs tell mutations one by one; whole lists go to the listings of kind mutasi. */
@RestController
@RequestMapping("/api/v1")
class MutationsApi {
    private final Mutations mutations;
    private final MutationPreviews previews;
    private final Answers answers;

    MutationsApi(Mutations mutations, MutationPreviews previews, Answers answers) {
        this.mutations = mutations;
        this.previews = previews;
        this.answers = answers;
    }

    @Gives(value = MutationAnswer.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "mutations",
            summary =
                    "Who leaves which seat from when, and who takes it; those of a listing before it"
                            + " is accepted too")
    @GetMapping("/mutations")
    ResponseEntity<Object> list(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable MutationReason reason,
            @RequestParam(required = false) Mutation.@Nullable Standing standing,
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) @Nullable UUID listing,
            @RequestParam(required = false) @Nullable UUID worker,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.inside(
                territory,
                area -> {
                    var filter =
                            new MutationFilter(
                                    month, reason, standing, area, listing, worker, null);
                    return ApiPage.of(
                            limit,
                            more -> mutations.list(filter, Position.after(cursor), more),
                            Mutation::id,
                            MutationAnswer::of);
                });
    }

    @Gives(value = MutationAnswer.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "tellMutation",
            summary = "Tell that a worker leaves his cover, and why")
    @PostMapping("/workers/{worker}/mutations")
    ResponseEntity<Object> tell(@PathVariable UUID worker, @Valid @RequestBody Told told) {
        return told.isReadable()
                ? answers.done(
                        mutations.report(told.of(worker)),
                        lines -> lines.stream().map(MutationAnswer::of).toList())
                : unreadable();
    }

    @Gives(PreviewAnswer.class)
    @Operation(
            operationId = "previewMutation",
            summary =
                    "What would follow if it were told: which seat ends from which month, who takes"
                            + " it and why, on which amendment. Nothing is saved")
    @PostMapping("/workers/{worker}/mutations/preview")
    ResponseEntity<Object> preview(@PathVariable UUID worker, @Valid @RequestBody Told told) {
        return told.isReadable()
                ? answers.done(previews.of(told.of(worker), ""), PreviewAnswer::of)
                : unreadable();
    }

    private ResponseEntity<Object> unreadable() {
        return answers.faulty("/destination", "village", "Isi kode desa, misalnya 32.01.06.2003.");
    }

    @Gives(Gone.class)
    @Operation(operationId = "takeMutationBack", summary = "Take a mutation of one worker back")
    @DeleteMapping("/mutations/{mutation}")
    ResponseEntity<Object> takeBack(@PathVariable UUID mutation) {
        return answers.done(mutations.takeBack(mutation), Gone::new);
    }

    /** What was taken back. */
    record Gone(UUID mutation) {}

    /**
     * A mutation as a program tells it.
     *
     * @param destination the village's code, of a move
     * @param successor who is to take the seat; the waiting list decides where it is missing
     */
    record Told(
            @NotNull MutationReason reason,
            @NotNull LocalDate on,
            @Nullable String destination,
            @Nullable UUID successor,
            @Nullable @Size(max = 200) String note) {

        boolean isReadable() {
            return destination == null || village().isPresent();
        }

        NewMutation of(UUID worker) {
            return new NewMutation(worker, reason, on, village().orElse(null), successor, note);
        }

        private Optional<TerritoryCode> village() {
            return Optional.ofNullable(destination)
                    .flatMap(TerritoryCode::parse)
                    .filter(code -> code.level() == TerritoryCode.Level.VILLAGE);
        }
    }

    /**
     * A mutation as programs read it; people by their ids.
     *
     * @param decree whose seat ends; absent where none does
     * @param lastMonthWithout the last month in which somebody else may have the seat
     * @param successor who is proposed for it
     * @param amendment on which it stands
     */
    record MutationAnswer(
            UUID id,
            UUID mutation,
            UUID worker,
            MutationReason reason,
            LocalDate on,
            Mutation.Standing standing,
            @Nullable UUID decree,
            @Nullable YearMonth firstMonthWithout,
            @Nullable YearMonth lastMonthWithout,
            @Nullable UUID successor,
            @Nullable UUID amendment) {

        static MutationAnswer of(Mutation line) {
            Seat seat = line.seat();
            return new MutationAnswer(
                    line.id(),
                    line.mutation(),
                    line.worker(),
                    line.reason(),
                    line.on(),
                    line.standing(),
                    seat == null ? null : seat.decree(),
                    seat == null ? null : seat.months().first(),
                    seat == null ? null : seat.months().last(),
                    seat == null ? null : seat.joining(),
                    seat == null ? null : seat.amendment());
        }
    }
}
