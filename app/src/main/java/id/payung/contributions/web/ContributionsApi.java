package id.payung.contributions.web;

import id.payung.contributions.ContributionLine;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthFilter.Standing;
import id.payung.contributions.MonthView;
import id.payung.contributions.MonthlyFigures;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives programs a month in figures, and the people behind each: ordered, paid, active. */
@RestController
@RequestMapping("/api/v1/contributions")
class ContributionsApi {
    private final MonthlyFigures figures;
    private final Answers answers;
    private final Clock clock;

    ContributionsApi(MonthlyFigures figures, Answers answers, Clock clock) {
        this.figures = figures;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A month by fund, and where the insurer does not say the same.
     *
     * @param activeAsOf the latest day of which a list of the insurer speaks
     */
    record MonthAnswer(
            YearMonth month,
            List<MonthView> funds,
            @Nullable LocalDate activeAsOf,
            long paidNotActive,
            long activeNotOrdered) {}

    /** A part of the list; {@code count} and {@code rupiah} are of the whole. */
    record PeopleAnswer(
            YearMonth month,
            Standing standing,
            long count,
            long rupiah,
            List<OfWorker> items,
            @Nullable String nextCursor) {}

    /** One worker's month at the legal price, in rupiah. */
    record OfWorker(
            UUID worker,
            String name,
            String area,
            String fundName,
            long jkk,
            long jkm,
            boolean paid,
            boolean active) {
        static OfWorker of(ContributionLine line) {
            return new OfWorker(
                    line.worker(),
                    line.name(),
                    line.territory().value(),
                    line.fundName(),
                    line.jkk(),
                    line.jkm(),
                    line.paid(),
                    line.active());
        }
    }

    @Operation(
            operationId = "monthByFund",
            summary = "A month by fund, and how many are paid and not active, or the reverse")
    @GetMapping("/by-fund")
    MonthAnswer byFund(@RequestParam(required = false) @Nullable YearMonth month) {
        MonthFilter all = MonthFilter.in(month == null ? YearMonth.now(clock) : month);
        return new MonthAnswer(
                all.month(),
                figures.byFund(all),
                figures.activeAsOf(all.month()).orElse(null),
                figures.count(all.standing(Standing.PAID_NOT_ACTIVE)),
                figures.count(all.standing(Standing.ACTIVE_NOT_ORDERED)));
    }

    @Gives(PeopleAnswer.class)
    @Operation(
            operationId = "contributions",
            summary = "The people of a month: ordered, paid or active, or where these disagree")
    @GetMapping
    ResponseEntity<Object> people(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) @Nullable UUID fund,
            @RequestParam(required = false) @Nullable UUID decree,
            @RequestParam(defaultValue = "ORDERED") Standing standing,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        YearMonth meant = month == null ? YearMonth.now(clock) : month;
        return answers.inside(
                territory,
                area ->
                        answer(
                                new MonthFilter(meant, area, fund, decree, standing),
                                Position.after(cursor),
                                limit));
    }

    private PeopleAnswer answer(MonthFilter filter, Position position, int limit) {
        ApiPage<OfWorker> page =
                ApiPage.of(
                        limit,
                        more -> figures.list(filter, position, more),
                        ContributionLine::worker,
                        OfWorker::of);
        return new PeopleAnswer(
                filter.month(),
                filter.standing(),
                figures.count(filter),
                figures.amount(filter),
                page.items(),
                page.nextCursor());
    }
}
