package id.payung.contributions;

import id.payung.contributions.Bill.Step;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Bills that wait: for a code, an order or money, those near their day, and money that is wrong.
 */
@Component
class BillsWaiting implements WaitingItem {
    private static final String LIST = "/iuran/tagihan?";

    private final Bills bills;
    private final DueMonths due;

    BillsWaiting(Bills bills, DueMonths due) {
        this.bills = bills;
        this.due = due;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        Actor actor = Acting.required();
        boolean orders = actor.may(Permission.ORDER_PAYMENTS);
        boolean records = actor.may(Permission.RECORD_PAYMENTS);
        List<Waiting> waiting = new ArrayList<>();
        if (orders) {
            waiting.add(at(Step.TO_BILL, "bills-to-bill", today));
            waiting.add(at(Step.TO_ORDER, "bills-to-order", today));
        }
        if (records) {
            waiting.add(at(Step.TO_DISBURSE, "bills-to-pay", today));
        }
        if (orders || records) {
            waiting.add(at(Step.DIFFERENT, "bills-different", today));
            waiting.add(item("bills-due", due.soon(today), "jatuh=dekat"));
            waiting.add(item("bills-overdue", due.overdue(today), "jatuh=lewat"));
        }
        return waiting;
    }

    private Waiting at(Step step, String code, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return item(
                code, BillFilter.all().until(now).at(step), "langkah=" + step + "&sampai=" + now);
    }

    private Waiting item(String code, BillFilter filter, String query) {
        return bills.backlog(filter).as(code, LIST + query);
    }
}
