package id.payung.eligibility.web;

import id.payung.eligibility.Asked;
import id.payung.eligibility.AskedFilter;
import id.payung.eligibility.AskedLine;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs about whom the insurer still owes an answer, and for how long. */
@RestController
@RequestMapping("/api/v1/answers")
class AnswersApi {
    private final Asked asked;
    private final Answers answers;
    private final Clock clock;

    AnswersApi(Asked asked, Answers answers, Clock clock) {
        this.asked = asked;
        this.answers = answers;
        this.clock = clock;
    }

    /** Somebody about whom the insurer was asked so many days ago. */
    record Outstanding(
            UUID enquiry,
            UUID worker,
            String name,
            String area,
            String programme,
            Instant askedAt,
            long days) {
        static Outstanding of(AskedLine line, LocalDate today, Clock clock) {
            return new Outstanding(
                    line.enquiry(),
                    line.worker(),
                    line.name(),
                    line.territory().value(),
                    line.programme(),
                    line.askedAt(),
                    ChronoUnit.DAYS.between(
                            LocalDate.ofInstant(line.askedAt(), clock.getZone()), today));
        }
    }

    @Gives(value = Outstanding.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "outstandingAnswers",
            summary = "People about whom the insurer has not answered yet")
    @GetMapping("/outstanding")
    ResponseEntity<Object> outstanding(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        LocalDate today = LocalDate.now(clock);
        return answers.inside(
                territory,
                area ->
                        ApiPage.of(
                                limit,
                                more ->
                                        asked.list(
                                                AskedFilter.everybody().inside(area).unanswered(),
                                                new Position("", cursor),
                                                more),
                                AskedLine::key,
                                line -> Outstanding.of(line, today, clock)));
    }
}
