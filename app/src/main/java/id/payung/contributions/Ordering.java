package id.payung.contributions;

import id.payung.enrolment.AmendmentInForce;
import id.payung.enrolment.CoverEnded;
import id.payung.enrolment.CoverResumed;
import id.payung.enrolment.DecreeCancelled;
import id.payung.enrolment.DecreeInForce;
import id.payung.funding.Demand;
import id.payung.funding.Ledger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Orders the months of cover in the transaction that begins it: cover and debt are one fact. */
@Component
class Ordering {
    private static final int WORTH_COUNTING = 1_000;

    private final OrderRows orders;
    private final Ledger ledger;

    Ordering(OrderRows orders, Ledger ledger) {
        this.orders = orders;
        this.ledger = ledger;
    }

    @EventListener
    void on(DecreeInForce begun) {
        Map<YearMonth, Long> ordered =
                orders.place(
                        begun.decree(),
                        begun.decree(),
                        ledger.tariff(begun.fund(), begun.months()));
        if (begun.workers() >= WORTH_COUNTING) {
            orders.analyze();
        }
        ledger.bill(begun.fund(), begun.decree(), demand(ordered));
    }

    /** The unpaid months of those who left become months of those who joined. */
    @EventListener
    void on(AmendmentInForce amended) {
        Map<YearMonth, Long> before = orders.cancel(amended.decree(), amended.left());
        Map<YearMonth, Long> after =
                orders.place(
                        amended.decree(),
                        amended.amendment(),
                        ledger.tariff(amended.fund(), amended.months()));
        ledger.bill(amended.fund(), amended.amendment(), demand(excess(after, before)));
        ledger.unbill(amended.fund(), amended.amendment(), demand(excess(before, after)));
    }

    @EventListener
    void on(DecreeCancelled cancelled) {
        Map<YearMonth, Long> ordered = orders.cancel(cancelled.decree());
        ledger.unbill(cancelled.fund(), cancelled.decree(), demand(ordered));
    }

    /** The unpaid months of a cover that ends become nobody's. */
    @EventListener
    void on(CoverEnded ended) {
        Map<YearMonth, Long> cancelled =
                orders.cancel(
                        ended.decree(),
                        List.of(new AmendmentInForce.Left(ended.worker(), ended.months())));
        ledger.unbill(ended.fund(), ended.cause(), demand(cancelled));
    }

    @EventListener
    void on(CoverResumed resumed) {
        Map<YearMonth, Long> ordered =
                orders.placeAgain(
                        resumed.decree(),
                        resumed.worker(),
                        ledger.tariff(resumed.fund(), resumed.months()));
        ledger.bill(resumed.fund(), resumed.cause(), demand(ordered));
    }

    /** Where the one has more than the other, by how much. */
    private static Map<YearMonth, Long> excess(
            Map<YearMonth, Long> one, Map<YearMonth, Long> other) {
        Map<YearMonth, Long> excess = new TreeMap<>();
        for (YearMonth month : new TreeSet<>(one.keySet())) {
            long more = one.getOrDefault(month, 0L) - other.getOrDefault(month, 0L);
            if (more > 0) {
                excess.put(month, more);
            }
        }
        return excess;
    }

    private static Demand demand(Map<YearMonth, Long> amounts) {
        List<Demand.Line> lines = new ArrayList<>();
        amounts.forEach((month, amount) -> lines.add(new Demand.Line(month, 0, amount)));
        return new Demand(lines);
    }
}
