package id.payung.enrolment.web;

import id.payung.access.Attempts;
import id.payung.enrolment.CoverAnswer;
import id.payung.enrolment.CoverageChecks;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.shared.Acting;
import id.payung.shared.Nik;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs ask whether one person is covered; few questions a minute, few words of answer. */
@RestController
class CoverageChecksApi {
    private static final int QUESTIONS = 30;

    private final Attempts attempts = Attempts.of(QUESTIONS, Duration.ofMinutes(1));
    private final CoverageChecks checks;
    private final Answers answers;
    private final Clock clock;

    CoverageChecksApi(CoverageChecks checks, Answers answers, Clock clock) {
        this.checks = checks;
        this.answers = answers;
        this.clock = clock;
    }

    @Gives(Reply.class)
    @Operation(
            operationId = "coverageCheck",
            summary = "Is the bearer of this NIK, born on this day, covered in the month?")
    @PostMapping("/api/v1/coverage-checks")
    ResponseEntity<Object> check(@Valid @RequestBody Question question) {
        if (!attempts.allow(Acting.required().account().toString())) {
            return answers.tooMany();
        }
        YearMonth month = question.month == null ? YearMonth.now(clock) : question.month;
        return Nik.parse(question.nik)
                .fold(
                        nik -> answer(nik, question.bornOn, month),
                        fault ->
                                answers.faulty(
                                        "/nik", fault.code(), "NIK ini tidak mungkin benar."));
    }

    private ResponseEntity<Object> answer(Nik nik, LocalDate bornOn, YearMonth month) {
        return ResponseEntity.ok(new Reply(month, checks.check(nik, bornOn, month)));
    }

    /** Who is asked about, and the month, this one when left out. */
    record Question(@NotNull String nik, @NotNull LocalDate bornOn, @Nullable YearMonth month) {
        @Override
        public String toString() {
            return "a question about somebody";
        }
    }

    /** The answer for the month. */
    record Reply(YearMonth month, CoverAnswer answer) {}
}
