package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.funding.PeopleWaiting;
import id.payung.funding.SeatMonth;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For which funds that pay in a month people wait, and whether a seat is free for them. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class WaitingFunds implements PeopleWaiting {
    private final Funds funds;
    private final WaitingWorkers workers;

    WaitingFunds(Funds funds, WaitingWorkers workers) {
        this.funds = funds;
        this.workers = workers;
    }

    /** The funds around and inside the actor's territories, by their priority. */
    public List<WaitingFund> of(YearMonth month) {
        return views(month)
                .map(
                        view ->
                                new WaitingFund(
                                        view.fund(),
                                        workers.count(WaitingFilter.of(view.fund(), month)),
                                        free(view, month)))
                .toList();
    }

    /** The same funds without their lines. */
    public List<Fund> running(YearMonth month) {
        return views(month).map(FundView::fund).toList();
    }

    /** Seats of the fund in the month; {@code null} where the actor may not see them. */
    public @Nullable Integer freeSeats(Fund fund, YearMonth month) {
        return funds.view(fund.id()).map(view -> free(view, month)).orElse(null);
    }

    @Override
    public long people(Fund fund, YearMonth month) {
        return workers.count(WaitingFilter.of(fund, month));
    }

    /** How many funds could give somebody who waits a seat in the month. */
    long toFill(YearMonth month) {
        return views(month)
                .filter(view -> hasSeat(view, month))
                .filter(view -> workers.anybody(WaitingFilter.of(view.fund(), month)))
                .count();
    }

    private static boolean hasSeat(FundView view, YearMonth month) {
        @Nullable Integer free = free(view, month);
        return free != null && free > 0;
    }

    private Stream<FundView> views(YearMonth month) {
        return Acting.current().map(Actor::territories).orElse(List.of()).stream()
                .flatMap((TerritoryCode area) -> funds.list(new FundFilter(area, month)).stream())
                .distinct();
    }

    private static @Nullable Integer free(FundView view, YearMonth month) {
        return view.seats().stream()
                .filter(seat -> seat.month().equals(month))
                .map(SeatMonth::left)
                .findFirst()
                .orElse(null);
    }
}
