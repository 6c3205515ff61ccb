package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.Verifications;
import id.payung.eligibility.verification.Visit;
import id.payung.eligibility.verification.VisitCounts;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitLine;
import id.payung.eligibility.verification.VisitResult;
import id.payung.eligibility.verification.WorkLists;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives programs the work lists of verification, NIKs masked, and takes the results back. */
@RestController
@RequestMapping("/api/v1")
class VisitsApi {
    private final WorkLists lists;
    private final Verifications verifications;
    private final Territories territories;
    private final Answers answers;
    private final Clock clock;

    VisitsApi(
            WorkLists lists,
            Verifications verifications,
            Territories territories,
            Answers answers,
            Clock clock) {
        this.lists = lists;
        this.verifications = verifications;
        this.territories = territories;
        this.answers = answers;
        this.clock = clock;
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

    @Gives(value = VisitLine.class, as = Gives.Many.PAGE)
    @Operation(operationId = "visitsToMake", summary = "Whom to visit in an area, door by door")
    @GetMapping("/visits")
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(defaultValue = "TO_VISIT") VisitFilter.Standing standing,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.inside(
                territory,
                area ->
                        ApiPage.of(
                                lists.list(
                                        VisitFilter.inside(area, LocalDate.now(clock))
                                                .standing(standing),
                                        Position.after(cursor),
                                        ApiPage.size(limit)),
                                line -> line));
    }

    @Gives(value = VisitCounts.class, as = Gives.Many.LIST)
    @Operation(operationId = "visitCounts", summary = "Visits to make and made, by area below")
    @GetMapping("/visits/areas")
    ResponseEntity<Object> areas(@RequestParam(defaultValue = "") String territory) {
        return answers.inside(
                territory, area -> lists.byArea(VisitFilter.inside(area, LocalDate.now(clock))));
    }

    @Gives(Recorded.class)
    @Operation(
            operationId = "recordVisits",
            summary = "Record a day's visits of one officer, all or none")
    @PostMapping("/visits")
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
