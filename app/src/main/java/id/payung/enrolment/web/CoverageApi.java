package id.payung.enrolment.web;

import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.CoverageLine;
import id.payung.enrolment.Coverages;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Nik;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives programs who is covered in a month, by area and fund. */
@RestController
class CoverageApi {
    private final Coverages coverages;
    private final Answers answers;
    private final Clock clock;

    CoverageApi(Coverages coverages, Answers answers, Clock clock) {
        this.coverages = coverages;
        this.answers = answers;
        this.clock = clock;
    }

    /** A part of the list; {@code count} is of the whole. */
    record CoverageAnswer(
            YearMonth month, long count, List<Covered> items, @Nullable String nextCursor) {}

    /** One worker's cover by one fund on one decree. */
    record Covered(
            UUID worker,
            String name,
            String area,
            UUID fund,
            UUID decree,
            YearMonth firstMonth,
            YearMonth lastMonth) {
        static Covered of(CoverageLine line) {
            return new Covered(
                    line.worker(),
                    line.name(),
                    line.territory().value(),
                    line.fund(),
                    line.decree(),
                    line.months().first(),
                    line.months().last());
        }
    }

    @Gives(CoverageAnswer.class)
    @Operation(
            operationId = "coverage",
            summary =
                    "Who is covered in a month; lapsing=true for those for whom no fund pays after"
                            + " it")
    @GetMapping("/api/v1/coverage")
    ResponseEntity<Object> list(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) @Nullable UUID fund,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean lapsing,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        if (Nik.mayBe(name)) {
            return answers.numberInAddress("?name");
        }
        YearMonth meant = month == null ? YearMonth.now(clock) : month;
        String text = name.isBlank() ? null : name.strip();
        return answers.inside(
                territory,
                area ->
                        answer(
                                new CoverageFilter(meant, area, fund, text, lapsing),
                                cursor,
                                limit));
    }

    private CoverageAnswer answer(CoverageFilter filter, @Nullable UUID cursor, int limit) {
        ApiPage<Covered> page =
                ApiPage.of(
                        limit,
                        more -> coverages.list(filter, Position.after(cursor), more),
                        CoverageLine::worker,
                        Covered::of);
        return new CoverageAnswer(
                filter.month(), coverages.count(filter), page.items(), page.nextCursor());
    }
}
