package id.payung.registry.web;

import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.registry.Identity;
import id.payung.registry.WorkerFilter;
import id.payung.registry.WorkerLine;
import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.shared.Nik;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows programs the register, masked; an identity number in full to whom it may be revealed, one
 * worker at a time.
 */
@RestController
@RequestMapping("/api/v1/workers")
class WorkersApi {
    private final Workers workers;
    private final Answers answers;

    WorkersApi(Workers workers, Answers answers) {
        this.workers = workers;
        this.answers = answers;
    }

    @Gives(value = WorkerLine.class, as = Gives.Many.PAGE)
    @Operation(operationId = "workers", summary = "Workers of a territory in the order of names")
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        if (Nik.mayBe(name)) {
            return answers.numberInAddress("?name");
        }
        return answers.inside(
                territory,
                area ->
                        ApiPage.<WorkerLine, WorkerLine>of(
                                workers.list(
                                        new WorkerFilter(area, name, null, null),
                                        Position.after(cursor),
                                        ApiPage.size(limit)),
                                line -> line));
    }

    @Gives(WorkerRecord.class)
    @Operation(operationId = "worker", summary = "What is known of a worker, numbers masked")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return workers.bearerOf(id)
                .map(WorkersApi::movedTo)
                .orElseGet(() -> answers.found(workers.find(id), record -> record));
    }

    /** A number to look for; it stands in the body, never in an address. */
    record Sought(@NotNull String nik) {
        @Override
        public String toString() {
            return "a number";
        }
    }

    /** Who bears it. */
    record Bearer(UUID worker) {}

    @Gives(Bearer.class)
    @Operation(
            operationId = "findByNik",
            summary = "Who bears the number; 404 for nobody and for somebody out of sight")
    @PostMapping("/search")
    ResponseEntity<Object> find(@Valid @RequestBody Sought sought) {
        return Nik.parse(sought.nik)
                .fold(
                        nik -> answers.found(workers.bearing(nik), Bearer::new),
                        fault ->
                                answers.faulty(
                                        "/nik", fault.code(), "NIK ini tidak mungkin benar."));
    }

    @Gives(Identity.class)
    @Operation(
            operationId = "revealIdentity",
            summary = "The numbers of a worker in full; each look is on the trail, none is kept")
    @PostMapping("/{id}/identity")
    ResponseEntity<Object> reveal(@PathVariable UUID id) {
        return answers.done(workers.reveal(id), identity -> identity);
    }

    /** A record that was merged into another one keeps answering with the way to it. */
    private static ResponseEntity<Object> movedTo(UUID bearer) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create("/api/v1/workers/" + bearer))
                .build();
    }
}
