package id.payung.contributions.web;

import id.payung.contributions.Bill;
import id.payung.contributions.PaymentOrder;
import id.payung.contributions.Returned;
import id.payung.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One bill with its papers, and what was typed into its forms while anything must be mended.
 *
 * @param reader who looks at it
 * @param typed the paper that is to be mended
 */
public record BillView(
        Bill bill,
        List<PaymentOrder> orders,
        List<Returned> returns,
        LocalDate today,
        UUID reader,
        @Nullable VoucherForm typed,
        Map<String, String> errors,
        @Nullable Refusal refusal) {

    /** The order that waits for its money. */
    public Optional<PaymentOrder> open() {
        return orders.stream().filter(PaymentOrder::isOpen).findFirst();
    }

    /** Whether the open order is the reader's own, so that another must record its money. */
    public boolean isOwn() {
        return open().filter(order -> order.orderedBy().equals(reader)).isPresent();
    }

    /** What a new order must be over: all that is owed, or what a payment in suspense lacks. */
    public long missing() {
        return Math.max(0, bill.amount() - bill.net());
    }

    /** What was typed into a field of the form, or the proposal where nothing was. */
    public VoucherForm form(String kind, long amount) {
        return typed != null && typed.kind().equals(kind)
                ? typed
                : new VoucherForm(
                        kind, "", today.toString(), amount > 0 ? Long.toString(amount) : "");
    }

    /** Which of the four steps is to be done. */
    public int step() {
        return switch (bill.step()) {
            case TO_BILL -> 0;
            case TO_ORDER -> 1;
            case TO_DISBURSE, DIFFERENT -> 2;
            case PAID -> 4;
        };
    }
}
