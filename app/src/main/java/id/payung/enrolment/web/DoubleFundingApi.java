package id.payung.enrolment.web;

import id.payung.enrolment.RefusedAttempt;
import id.payung.enrolment.RefusedAttemptFilter;
import id.payung.enrolment.RefusedAttempts;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs of attempts to let two funds pay for one worker's month. */
@RestController
class DoubleFundingApi {
    private final RefusedAttempts attempts;
    private final Answers answers;

    DoubleFundingApi(RefusedAttempts attempts, Answers answers) {
        this.attempts = attempts;
        this.answers = answers;
    }

    /**
     * An attempt that the one-fund rule turned away.
     *
     * @param heldBy the fund that pays already; absent where it lies out of sight
     */
    record AttemptAnswer(
            UUID decree,
            UUID worker,
            String name,
            String area,
            String triedBy,
            @Nullable UUID heldBy,
            YearMonth firstMonth,
            Instant refusedAt) {
        static AttemptAnswer of(RefusedAttempt attempt) {
            return new AttemptAnswer(
                    attempt.decree(),
                    attempt.worker(),
                    attempt.name(),
                    attempt.territory().value(),
                    attempt.fundName(),
                    attempt.heldBy(),
                    attempt.from(),
                    attempt.refusedAt());
        }
    }

    @Gives(value = AttemptAnswer.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "doubleFunding",
            summary = "Attempts to pay twice for a worker's month; fund is either of the two")
    @GetMapping("/api/v1/double-funding")
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) @Nullable UUID fund,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.inside(
                territory,
                area ->
                        ApiPage.of(
                                limit,
                                more ->
                                        attempts.list(
                                                new RefusedAttemptFilter(area, fund, null),
                                                new Position("", cursor),
                                                more),
                                RefusedAttempt::key,
                                AttemptAnswer::of));
    }
}
