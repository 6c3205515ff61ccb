package id.payung.registry.web;

import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.registry.DecileFact;
import id.payung.registry.DecileFilter;
import id.payung.registry.KnownDecile;
import id.payung.registry.KnownDeciles;
import id.payung.registry.Timelines;
import id.payung.registry.Workers;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives programs deciles as dated facts: of one worker, and of all as known on any day. */
@RestController
class DecilesApi {
    private final KnownDeciles deciles;
    private final Timelines timelines;
    private final Workers workers;
    private final Answers answers;
    private final Clock clock;

    DecilesApi(
            KnownDeciles deciles,
            Timelines timelines,
            Workers workers,
            Answers answers,
            Clock clock) {
        this.deciles = deciles;
        this.timelines = timelines;
        this.workers = workers;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A part of the list.
     *
     * @param count of the whole list
     * @param byDecile how many of the area were known in each tenth, whatever tenth was asked for
     */
    record DecilesAnswer(
            LocalDate knownOn,
            long count,
            Map<Integer, Long> byDecile,
            List<Known> items,
            @Nullable String nextCursor) {}

    /** A worker's decile, the day it speaks of, who told it, and since when it is known. */
    record Known(
            UUID worker,
            String name,
            String area,
            int decile,
            LocalDate refersTo,
            String source,
            Instant knownAt) {
        static Known of(KnownDecile line) {
            DecileFact fact = line.fact();
            return new Known(
                    line.worker(),
                    line.name(),
                    line.territory().value(),
                    fact.decile(),
                    fact.refersTo(),
                    fact.source(),
                    fact.knownAt());
        }
    }

    @Gives(DecilesAnswer.class)
    @Operation(
            operationId = "deciles",
            summary = "Deciles of an area as they were known on a day, whatever was told later")
    @GetMapping("/api/v1/deciles")
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) @Nullable LocalDate knownOn,
            @RequestParam(required = false) @Nullable Integer decile,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        LocalDate on = knownOn == null ? LocalDate.now(clock) : knownOn;
        return answers.inside(
                territory,
                area ->
                        answer(
                                DecileFilter.knownOn(area, on, clock.getZone()).of(decile),
                                Position.after(cursor),
                                ApiPage.size(limit)));
    }

    private DecilesAnswer answer(DecileFilter filter, Position position, int size) {
        ApiPage<Known> page = ApiPage.of(deciles.list(filter, position, size), Known::of);
        return new DecilesAnswer(
                filter.knownOn(),
                deciles.count(filter),
                deciles.byDecile(filter),
                page.items(),
                page.nextCursor());
    }

    @Gives(value = DecileFact.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "workerDeciles",
            summary = "The deciles told of a worker, the latest day of reference first")
    @GetMapping("/api/v1/workers/{id}/deciles")
    ResponseEntity<Object> of(@PathVariable UUID id) {
        return answers.found(workers.find(id), _ -> List.<DecileFact>copyOf(timelines.deciles(id)));
    }
}
