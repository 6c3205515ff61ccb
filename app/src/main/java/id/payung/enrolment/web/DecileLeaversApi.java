package id.payung.enrolment.web;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.enrolment.DecileLeaver;
import id.payung.enrolment.DecileLeaverFilter;
import id.payung.enrolment.DecileLeavers;
import id.payung.enrolment.DecileReview;
import id.payung.enrolment.DecileReview.Decision;
import id.payung.enrolment.DecileReviews;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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

/** Lets programs see who is covered with a decile outside the programme, and decide about them. */
@RestController
@RequestMapping("/api/v1/decile-leavers")
class DecileLeaversApi {
    private final DecileLeavers leavers;
    private final DecileReviews reviews;
    private final Answers answers;
    private final Clock clock;

    DecileLeaversApi(DecileLeavers leavers, DecileReviews reviews, Answers answers, Clock clock) {
        this.leavers = leavers;
        this.reviews = reviews;
        this.answers = answers;
        this.clock = clock;
    }

    /** What is to come of the cover. */
    record Decided(@NotNull Decision decision) {}

    /**
     * Somebody who is covered this month with a decile outside the programme.
     *
     * @param lowest the programme's deciles, both ends included
     * @param rule what the programme does about it
     * @param decision absent while nobody has decided
     */
    record LeaverAnswer(
            UUID worker,
            String name,
            String area,
            int decile,
            String source,
            LocalDate refersTo,
            int lowest,
            int highest,
            DecileLeft rule,
            UUID decree,
            @Nullable Decision decision,
            @Nullable Instant decidedAt) {
        static LeaverAnswer of(DecileLeaver line) {
            DecileReview review = line.review();
            return new LeaverAnswer(
                    line.worker(),
                    line.name(),
                    line.territory().value(),
                    line.fact().decile(),
                    line.fact().source(),
                    line.fact().refersTo(),
                    line.lowest(),
                    line.highest(),
                    line.rule(),
                    line.decree(),
                    review == null ? null : review.decision(),
                    review == null ? null : review.at());
        }
    }

    @Gives(value = LeaverAnswer.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "decileLeavers",
            summary = "Who is covered this month though his decile has left the programme")
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) @Nullable DecileLeft rule,
            @RequestParam(required = false) @Nullable Boolean decided,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.inside(
                territory,
                area ->
                        ApiPage.of(
                                limit,
                                more ->
                                        leavers.list(
                                                DecileLeaverFilter.in(YearMonth.now(clock), area)
                                                        .under(rule)
                                                        .decided(decided),
                                                Position.after(cursor),
                                                more),
                                DecileLeaver::worker,
                                LeaverAnswer::of));
    }

    @Gives(LeaverAnswer.class)
    @Operation(
            operationId = "decideDecileLeaver",
            summary =
                    "Keep the cover to the end of the decree, or give the seat to somebody else by"
                            + " an amendment that follows")
    @PostMapping("/{worker}/decision")
    ResponseEntity<Object> decide(@PathVariable UUID worker, @Valid @RequestBody Decided wanted) {
        return answers.done(reviews.decide(worker, wanted.decision), LeaverAnswer::of);
    }
}
