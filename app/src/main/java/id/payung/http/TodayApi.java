package id.payung.http;

import id.payung.shared.Outcome;
import id.payung.tasks.AreaLine;
import id.payung.tasks.Figure;
import id.payung.tasks.TaskOwner;
import id.payung.tasks.TaskOwners;
import id.payung.tasks.TaskRefused;
import id.payung.tasks.Today;
import id.payung.tasks.Waiting;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A person's day for programs: the figures of the Today page, what waits for the token's owner, and
 * who looks after it. The day itself lies below every door, so its door stands here.
 */
@RestController
@RequestMapping("/api/v1")
class TodayApi {
    private final Today today;
    private final TaskOwners owners;
    private final Answers answers;
    private final Clock clock;

    TodayApi(Today today, TaskOwners owners, Answers answers, Clock clock) {
        this.today = today;
        this.owners = owners;
        this.answers = answers;
        this.clock = clock;
    }

    /** The figures of a day, and cover by area one level below the owner's own. */
    record DayAnswer(LocalDate on, List<FigureAnswer> figures, List<AreaAnswer> areas) {}

    /**
     * One number.
     *
     * @param place HEAD, or the step on the way to cover that it counts
     * @param page on which its list opens
     */
    record FigureAnswer(
            String code,
            String label,
            long value,
            Figure.Unit unit,
            Figure.Place place,
            String page) {}

    /** How many of an area are registered, and of them covered. */
    record AreaAnswer(String name, long workers, long covered) {
        static AreaAnswer of(AreaLine line) {
            return new AreaAnswer(line.area(), line.workers(), line.covered());
        }
    }

    /**
     * Work that waits for the owner of the token.
     *
     * @param since when the first of it began to wait
     * @param due the day by which the first of it must be done
     * @param owner who of his office looks after it; absent for nobody
     * @param page on which its list opens
     */
    record TaskAnswer(
            String code,
            String title,
            long count,
            @Nullable Instant since,
            @Nullable LocalDate due,
            @Nullable TaskOwner owner,
            String page) {}

    /**
     * To whom work is given.
     *
     * @param account of the same office
     * @param seen who looked after it when this was decided; missing for nobody
     */
    record Given(@NotNull UUID account, @Nullable UUID seen) {}

    /** Work that nobody in particular looks after. */
    record Left(String code) {}

    @Operation(operationId = "today", summary = "The figures with which a day begins")
    @GetMapping("/today")
    DayAnswer day() {
        LocalDate on = LocalDate.now(clock);
        return new DayAnswer(
                on,
                today.figures(on).stream().map(this::figure).toList(),
                today.coverage(on).stream().map(AreaAnswer::of).toList());
    }

    private FigureAnswer figure(Figure figure) {
        return new FigureAnswer(
                figure.code(),
                answers.say("figure." + figure.code() + ".label"),
                figure.value(),
                figure.unit(),
                figure.place(),
                figure.href());
    }

    @Operation(
            operationId = "tasks",
            summary = "What waits for the owner of the token, by deadline and age")
    @GetMapping("/tasks")
    List<TaskAnswer> tasks() {
        Map<String, TaskOwner> known = owners.ofOffice();
        return today.waiting(LocalDate.now(clock)).stream()
                .map(item -> task(item, known.get(item.code())))
                .toList();
    }

    private TaskAnswer task(Waiting item, @Nullable TaskOwner owner) {
        return new TaskAnswer(
                item.code(),
                answers.say("waiting." + item.code() + ".title"),
                item.count(),
                item.oldest(),
                item.due(),
                owner,
                item.href());
    }

    @Gives(TaskOwner.class)
    @Operation(
            operationId = "giveTask",
            summary = "Take work that waits, or give it to a colleague of the same office")
    @PutMapping("/tasks/{code}/owner")
    ResponseEntity<Object> give(@PathVariable String code, @Valid @RequestBody Given given) {
        return waiting(code, () -> owners.give(code, given.account, given.seen), owner -> owner);
    }

    @Gives(Left.class)
    @Operation(operationId = "handTaskBack", summary = "Leave work to the whole office again")
    @DeleteMapping("/tasks/{code}/owner")
    ResponseEntity<Object> handBack(
            @PathVariable String code, @RequestParam(required = false) @Nullable UUID seen) {
        return waiting(code, () -> owners.handBack(code, seen), Left::new);
    }

    /** What does not wait for the owner of the token is as unknown to it as what never waits. */
    private <T> ResponseEntity<Object> waiting(
            String code, Supplier<Outcome<T, TaskRefused>> change, Function<T, ?> body) {
        boolean waits =
                today.waiting(LocalDate.now(clock)).stream()
                        .anyMatch(item -> item.code().equals(code));
        return waits ? answers.done(change.get(), body) : answers.missing();
    }
}
