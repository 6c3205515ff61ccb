package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.Verifications;
import id.payung.eligibility.verification.Visit;
import id.payung.eligibility.verification.VisitResult;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes back from programs what was found on a round of visits. */
@RestController
class VisitsApi {
    private final Verifications verifications;
    private final Territories territories;
    private final Answers answers;

    VisitsApi(Verifications verifications, Territories territories, Answers answers) {
        this.verifications = verifications;
        this.territories = territories;
        this.answers = answers;
    }

    /**
     * What was found at one worker's door.
     *
     * @param detail the day of death, the company, the reason, the new village or the value put
     *     right; empty where the result says all
     * @param field of a correction the field that was wrong
     */
    record Found(
            @NotNull UUID worker,
            VisitResult.@NotNull Kind result,
            @Nullable @Size(max = 500) String detail,
            @Nullable @Size(max = 40) String field,
            @Nullable @Size(max = 500) String note) {}

    /** A day's visits of one officer. */
    record Round(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String officer,
            @NotEmpty @Size(max = 1000) List<@Valid Found> visits) {}

    /** How many of the results were not known before. */
    record Recorded(int recorded) {}

    @Gives(Recorded.class)
    @Operation(
            operationId = "recordVisits",
            summary = "Record a day's visits of one officer, all or none")
    @PostMapping("/api/v1/visits")
    ResponseEntity<Object> record(@Valid @RequestBody Round round) {
        List<Visit> visits = new ArrayList<>();
        List<Answers.Place> wrong = new ArrayList<>();
        for (int at = 0; at < round.visits.size(); at++) {
            Found found = round.visits.get(at);
            switch (typed(found).read(territories, TerritoryCode.INDONESIA)) {
                case TypedVisit.Reading.Read(var result) ->
                        visits.add(new Visit(found.worker, result, said(found.note), null));
                case TypedVisit.Reading.Wrong(var message) ->
                        wrong.add(
                                new Answers.Place(
                                        "/visits/" + at + "/detail",
                                        message.substring(message.lastIndexOf('.') + 1),
                                        "Rincian hasil kunjungan ini tidak terbaca."));
            }
        }
        return wrong.isEmpty()
                ? answers.done(verifications.record(round.on, round.officer, visits), Recorded::new)
                : answers.faulty(wrong);
    }

    private static TypedVisit typed(Found found) {
        return new TypedVisit(found.result.name(), said(found.field), said(found.detail));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
