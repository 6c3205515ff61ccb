package id.payung.contributions;

import id.payung.enrolment.DecreeApproved;
import id.payung.enrolment.WorkerReplaced;
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
    void on(DecreeApproved approved) {
        Map<YearMonth, Long> ordered =
                orders.place(
                        approved.decree(), null, ledger.tariff(approved.fund(), approved.months()));
        if (approved.workers() >= WORTH_COUNTING) {
            orders.analyze();
        }
        ledger.bill(approved.fund(), approved.decree(), demand(ordered));
    }

    /** The unpaid months of the one who left become months of the one who joined. */
    @EventListener
    void on(WorkerReplaced replaced) {
        Map<YearMonth, Long> before =
                orders.cancel(replaced.decree(), replaced.leaving(), replaced.months().first());
        Map<YearMonth, Long> after =
                orders.place(
                        replaced.decree(),
                        replaced.joining(),
                        ledger.tariff(replaced.fund(), replaced.months()));
        ledger.bill(replaced.fund(), replaced.replacement(), demand(excess(after, before)));
        ledger.unbill(replaced.fund(), replaced.replacement(), demand(excess(before, after)));
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
