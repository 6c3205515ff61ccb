package id.payung.planning.web;

import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.CountedPage;
import id.payung.http.Gives;
import id.payung.planning.continuity.CliffLine;
import id.payung.planning.continuity.Continuity;
import id.payung.planning.continuity.FundReach;
import id.payung.planning.continuity.FundReaches;
import id.payung.planning.continuity.Lapse;
import id.payung.planning.continuity.LapseFilter;
import id.payung.planning.continuity.LapseLine;
import id.payung.shared.Months;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs when cover ends and for whom: the cliff, the people on it, and how far each fund's
 * money reaches. Months not named are those from now to the end of the coming winter.
 */
@RestController
@RequestMapping("/api/v1/continuity")
class ContinuityApi {
    private final Continuity continuity;
    private final FundReaches reaches;
    private final Answers answers;
    private final Clock clock;

    ContinuityApi(Continuity continuity, FundReaches reaches, Answers answers, Clock clock) {
        this.continuity = continuity;
        this.reaches = reaches;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Somebody whose cover ends.
     *
     * @param lastFunded the last month a decree arranges
     * @param endsOn the first day on which membership is over
     * @param tenure completed months of unbroken cover on the eve of that day
     * @param cash rupiah by which the death benefit falls for a family that has to begin again
     * @param scholarship rupiah for school that such a family loses at most
     */
    record Lapsing(
            UUID worker,
            String name,
            String area,
            UUID fund,
            String fundName,
            @Nullable YearMonth lastPaid,
            YearMonth lastFunded,
            LocalDate endsOn,
            long tenure,
            long cash,
            long scholarship) {
        static Lapsing of(LapseLine line) {
            Lapse lapse = line.lapse();
            return new Lapsing(
                    line.worker(),
                    line.name(),
                    line.territory().value(),
                    line.fund(),
                    line.fundName(),
                    lapse.lastPaid(),
                    lapse.lastFunded(),
                    lapse.endsOn(),
                    lapse.tenure(),
                    lapse.cash(),
                    lapse.scholarship());
        }
    }

    /**
     * How long a fund's money lasts, in rupiah.
     *
     * @param members whom it pays for this month, which costs {@code monthly}
     * @param months that the money left pays for the same people; absent where it pays for nobody
     */
    record ReachAnswer(
            UUID fund,
            String fundName,
            long members,
            long monthly,
            long left,
            @Nullable Long months) {
        static ReachAnswer of(FundReach reach) {
            return new ReachAnswer(
                    reach.fund().id(),
                    reach.fund().name(),
                    reach.members(),
                    reach.monthly(),
                    reach.left(),
                    reach.months().isPresent() ? reach.months().getAsLong() : null);
        }
    }

    @Gives(value = CliffLine.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "cliff",
            summary =
                    "How many people's cover ends with which month of which fund, and what it costs")
    @GetMapping("/cliff")
    ResponseEntity<Object> cliff(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) @Nullable UUID fund,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to) {
        return ending(territory, fund, from, to, continuity::cliff);
    }

    @Gives(value = Lapsing.class, as = Gives.Many.COUNTED)
    @Operation(operationId = "lapses", summary = "Whose cover ends, and what it costs the family")
    @GetMapping("/people")
    ResponseEntity<Object> people(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) @Nullable UUID fund,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return ending(
                territory,
                fund,
                from,
                to,
                filter ->
                        CountedPage.of(
                                continuity.count(filter),
                                ApiPage.of(
                                        limit,
                                        more ->
                                                continuity.list(
                                                        filter, Position.after(cursor), more),
                                        LapseLine::worker,
                                        Lapsing::of)));
    }

    @Operation(
            operationId = "fundReaches",
            summary = "For how many more months each fund's money lasts")
    @GetMapping("/reaches")
    List<ReachAnswer> reaches() {
        return reaches.in(YearMonth.now(clock)).stream().map(ReachAnswer::of).toList();
    }

    private ResponseEntity<Object> ending(
            String territory,
            @Nullable UUID fund,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            Function<LapseFilter, ?> told) {
        Months usual = LapseFilter.ahead(YearMonth.now(clock)).last();
        YearMonth first = Objects.requireNonNullElse(from, usual.first());
        YearMonth last = Objects.requireNonNullElse(to, usual.last());
        return last.isBefore(first)
                ? answers.faulty(
                        "?to", "wrong-value", "Bulan terakhir tidak boleh sebelum bulan pertama.")
                : answers.inside(
                        territory,
                        area -> told.apply(new LapseFilter(area, fund, new Months(first, last))));
    }
}
