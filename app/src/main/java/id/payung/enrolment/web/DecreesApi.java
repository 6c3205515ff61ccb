package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.DecreeStep;
import id.payung.enrolment.Decrees;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
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

/** Lets programs draft and read decrees. */
@RestController
@RequestMapping("/api/v1/decrees")
class DecreesApi {
    private final Decrees decrees;
    private final Answers answers;

    DecreesApi(Decrees decrees, Answers answers) {
        this.decrees = decrees;
        this.answers = answers;
    }

    @Operation(operationId = "decrees", summary = "Decrees, the newest first")
    @GetMapping
    ApiPage<DecreeAnswer> list(
            @RequestParam(required = false) Decree.@Nullable State state,
            @RequestParam(required = false) @Nullable UUID fund,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return ApiPage.of(
                limit,
                more -> decrees.list(new DecreeFilter(state, fund), Position.after(cursor), more),
                Decree::id,
                DecreeAnswer::of);
    }

    @Gives(DecreeAnswer.class)
    @Operation(operationId = "decree", summary = "A decree, without its people")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(decrees.find(id), DecreeAnswer::of);
    }

    @Gives(value = DecreeStep.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "decreeCourse",
            summary = "What was done with a decree, by whom and when, the latest first")
    @GetMapping("/{id}/course")
    ResponseEntity<Object> course(@PathVariable UUID id) {
        return answers.found(decrees.find(id).map(Decree::id).map(decrees::course), steps -> steps);
    }

    @Gives(value = DraftAnswer.class, status = 201)
    @Operation(
            operationId = "prepareDecree",
            summary = "Draft a decree for the eligible of an area or for named workers")
    @PostMapping
    ResponseEntity<Object> prepare(@Valid @RequestBody WantedDecree wanted) {
        return wanted.read()
                .map(
                        decree ->
                                answers.made(
                                        decrees.prepare(decree),
                                        "/api/v1/decrees",
                                        drafted -> drafted.decree().id(),
                                        DraftAnswer::of))
                .orElseGet(
                        () ->
                                answers.faulty(
                                        "/area",
                                        "wrong-type",
                                        "Isi salah satu: area (kode wilayah) atau workers."));
    }
}
