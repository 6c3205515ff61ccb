package id.payung.contributions.web;

import id.payung.contributions.Bill;
import id.payung.contributions.MonthView;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One month's contributions by fund, and its bills.
 *
 * @param activeAsOf the day of which the insurer's list speaks, absent while none came
 */
public record MonthPage(
        YearMonth month,
        List<MonthView> funds,
        List<Bill> bills,
        @Nullable LocalDate activeAsOf,
        long paidNotActive,
        long activeNotOrdered) {
    static final Columns<MonthView> FUNDS =
            Columns.<MonthView>none()
                    .or("dana", MonthView::fundName)
                    .or("ditagih", MonthView::ordered)
                    .or("tagihan", MonthView::orderedAmount)
                    .or("lunas", MonthView::paid)
                    .or("dibayar", MonthView::paidAmount)
                    .or("aktif", MonthView::active)
                    .or("keadaan", MonthView::isSettled);

    /** The funds in the order that is asked for; else by their priority. */
    public List<MonthView> funds(Position position) {
        return FUNDS.sorted(funds, position);
    }

    public long activePeople() {
        return funds.stream().mapToLong(MonthView::active).sum();
    }

    public long people() {
        return funds.stream().mapToLong(MonthView::ordered).sum();
    }

    public long orderedAmount() {
        return funds.stream().mapToLong(MonthView::orderedAmount).sum();
    }

    public long paidPeople() {
        return funds.stream().mapToLong(MonthView::paid).sum();
    }

    public long paidAmount() {
        return funds.stream().mapToLong(MonthView::paidAmount).sum();
    }
}
