package id.payung.enrolment.web;

import id.payung.eligibility.RankBy;
import id.payung.enrolment.Ranking;
import id.payung.enrolment.WaitingFilter;
import id.payung.enrolment.WaitingWorker;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for the seats of one fund.
 *
 * @param people everybody who waits in the actor's sight, whatever the filter leaves of them
 * @param freeSeats in the month; {@code null} where the actor may not see them
 * @param funds that pay now
 * @param refusal why the order was not changed
 */
public record WaitingView(
        WaitingFilter filter,
        Ranking ranking,
        long people,
        @Nullable Integer freeSeats,
        long count,
        Page<WaitingWorker> page,
        List<Fund> funds,
        @Nullable Refusal refusal) {

    /** Whether a place in line is the one in the whole line of the fund. */
    public boolean isWhole() {
        return Acting.required().may(Permission.READ_WORKERS, filter.fund().territory());
    }

    public boolean mayChange() {
        return Acting.required().may(Permission.MANAGE_FUNDS, filter.fund().territory());
    }

    public String why(WaitingWorker who, Locale locale) {
        return Why.before(ranking, who, locale);
    }

    /** The criteria in their order, in words. */
    public String criteria(Locale locale) {
        return ranking.criteria().stream()
                .map(by -> Why.word(by, locale))
                .collect(Collectors.joining(" › "));
    }

    public @Nullable String occupation(WaitingWorker who) {
        return Why.label(who.known().occupation());
    }

    /** What stands at this place of the order, from 0; nothing where the order is shorter. */
    public @Nullable RankBy at(int place) {
        return place < ranking.criteria().size() ? ranking.criteria().get(place) : null;
    }
}
