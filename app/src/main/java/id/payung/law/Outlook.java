package id.payung.law;

import id.payung.rules.law.Because;
import java.util.List;

/**
 * What a family would receive, today and later, as long as every month is paid.
 *
 * @param price rupiah of this month for somebody who pays himself
 * @param deaths of another cause than work, by time from today
 * @param accident a death by accident at work, the same from the first day
 * @param because the clauses behind today's amounts
 */
public record Outlook(long price, List<Moment> deaths, Moment accident, List<Because> because) {
    /**
     * One moment.
     *
     * @param inMonths from today
     * @param months of cover by then
     * @param cash paid once
     * @param scholarship over all years at most; yearly conditions apply
     */
    public record Moment(int inMonths, int months, long cash, long scholarship) {}

    /** The first later moment that brings more than today, where there is one. */
    public java.util.Optional<Moment> nextRise() {
        Moment today = deaths.getFirst();
        return deaths.stream().filter(later -> total(later) > total(today)).findFirst();
    }

    private static long total(Moment moment) {
        return moment.cash() + moment.scholarship();
    }
}
