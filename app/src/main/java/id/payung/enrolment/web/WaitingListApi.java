package id.payung.enrolment.web;

import id.payung.eligibility.RankBy;
import id.payung.enrolment.Ranking;
import id.payung.enrolment.Ranking.Known;
import id.payung.enrolment.Rankings;
import id.payung.enrolment.WaitingFilter;
import id.payung.enrolment.WaitingWorker;
import id.payung.enrolment.WaitingWorkers;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.registry.Occupation;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives programs the line in which people wait for a fund, each with the reason of his place. */
@RestController
class WaitingListApi {
    private static final Locale INDONESIAN = Locale.of("id");

    private final WaitingWorkers workers;
    private final Rankings rankings;
    private final Funds funds;
    private final Answers answers;
    private final Clock clock;

    WaitingListApi(
            WaitingWorkers workers, Rankings rankings, Funds funds, Answers answers, Clock clock) {
        this.workers = workers;
        this.rankings = rankings;
        this.funds = funds;
        this.answers = answers;
        this.clock = clock;
    }

    @Gives(WaitingAnswer.class)
    @Operation(
            operationId = "waitingList",
            summary = "Who waits for the seats of a fund, the first in line first")
    @GetMapping("/api/v1/waiting-list")
    ResponseEntity<Object> list(
            @RequestParam UUID fund,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable TerritoryCode territory,
            @RequestParam(required = false) @Nullable Occupation occupation,
            @RequestParam(required = false) @Nullable Integer decile,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.found(
                funds.find(fund),
                found -> {
                    WaitingFilter filter =
                            WaitingFilter.of(found, month == null ? YearMonth.now(clock) : month)
                                    .inside(territory == null ? TerritoryCode.INDONESIA : territory)
                                    .of(occupation == null ? null : occupation.name())
                                    .inDecile(decile);
                    return answer(found, filter, cursor, limit);
                });
    }

    private WaitingAnswer answer(
            Fund fund, WaitingFilter filter, @Nullable UUID cursor, int limit) {
        Ranking ranking = rankings.of(fund);
        boolean whole = Acting.required().may(Permission.READ_WORKERS, fund.territory());
        ApiPage<InLine> page =
                ApiPage.of(
                        limit,
                        more -> workers.list(filter, Position.after(cursor), more),
                        WaitingWorker::worker,
                        who -> InLine.of(who, ranking, whole));
        return new WaitingAnswer(
                ranking.criteria(),
                filter.months().first(),
                filter.months().last(),
                workers.count(filter),
                page.items(),
                page.nextCursor());
    }

    /**
     * A part of the line.
     *
     * @param rankedBy the weightiest criterion first
     * @param from and {@code to}: in all of these months who waits is free
     */
    record WaitingAnswer(
            List<RankBy> rankedBy,
            YearMonth from,
            YearMonth to,
            long count,
            List<InLine> items,
            @Nullable String nextCursor) {}

    /**
     * Somebody who waits, by his id.
     *
     * @param place in the whole line; absent for who does not see the whole area of the fund
     * @param decidedBy what parts him from the next; absent where the order of registration does
     */
    record InLine(
            UUID worker,
            String village,
            @Nullable Long place,
            long placeInDistrict,
            long placeInVillage,
            @Nullable Integer decile,
            @Nullable String occupation,
            Instant knownSince,
            @Nullable RankBy decidedBy,
            String because) {
        static InLine of(WaitingWorker who, Ranking ranking, boolean whole) {
            Known next = who.next();
            return new InLine(
                    who.worker(),
                    who.village().value(),
                    whole ? Long.valueOf(who.place()) : null,
                    who.inDistrict(),
                    who.inVillage(),
                    who.known().decile(),
                    who.known().occupation(),
                    who.known().knownSince(),
                    next == null ? null : ranking.decides(who.known(), next).orElse(null),
                    Why.before(ranking, who, INDONESIAN));
        }
    }
}
