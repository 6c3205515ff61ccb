package id.payung.contributions.web;

import id.payung.contributions.Bill;
import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.Contributions;
import id.payung.contributions.PaymentOrder;
import id.payung.contributions.Voucher;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets the treasury's own programs follow bills and record codes, orders to pay (SPM) and the money
 * that left (SP2D), each with the token of the person who may.
 */
@RestController
@RequestMapping("/api/v1")
class BillsApi {
    private final Bills bills;
    private final Contributions contributions;
    private final Answers answers;

    BillsApi(Bills bills, Contributions contributions, Answers answers) {
        this.bills = bills;
        this.contributions = contributions;
        this.answers = answers;
    }

    /** What is owed for a decree and month, in rupiah, and how far it has come. */
    record BillAnswer(
            UUID id,
            UUID decree,
            UUID fund,
            YearMonth month,
            long people,
            long amount,
            LocalDate dueOn,
            @Nullable String code,
            long ordered,
            long disbursed,
            long returned,
            long difference,
            Bill.Step step) {
        static BillAnswer of(Bill bill) {
            Bill.Code code = bill.code();
            return new BillAnswer(
                    bill.id(),
                    bill.decree(),
                    bill.fund(),
                    bill.month(),
                    bill.workers(),
                    bill.amount(),
                    bill.dueOn(),
                    code == null ? null : code.code(),
                    bill.ordered(),
                    bill.disbursed(),
                    bill.returned(),
                    bill.difference(),
                    bill.step());
        }
    }

    /** An order to pay and, once the money left, the SP2D that answers it. */
    record OrderAnswer(
            UUID id,
            String number,
            LocalDate dated,
            long amount,
            boolean cancelled,
            @Nullable Voucher disbursed) {
        static OrderAnswer of(PaymentOrder order) {
            PaymentOrder.Disbursed money = order.disbursed();
            return new OrderAnswer(
                    order.id(),
                    order.voucher().number(),
                    order.voucher().dated(),
                    order.voucher().amount(),
                    order.cancelledAt() != null,
                    money == null ? null : money.voucher());
        }
    }

    /** A paper of the treasury. */
    record Paper(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate dated,
            @Positive long rupiah) {
        Voucher voucher() {
            return new Voucher(number, dated, rupiah);
        }
    }

    /** The insurer's billing code. */
    record Coded(@NotBlank @Size(max = 40) String code) {}

    @Operation(operationId = "bills", summary = "Bills by month, fund, decree and step")
    @GetMapping("/bills")
    ApiPage<BillAnswer> list(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable UUID fund,
            @RequestParam(required = false) @Nullable UUID decree,
            @RequestParam(required = false) Bill.@Nullable Step step,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        BillFilter filter =
                (month == null ? BillFilter.all() : BillFilter.in(month))
                        .by(fund)
                        .on(decree)
                        .at(step);
        return ApiPage.of(
                limit,
                more -> bills.list(filter, Position.after(cursor), more),
                Bill::id,
                BillAnswer::of);
    }

    @Gives(BillAnswer.class)
    @Operation(operationId = "bill", summary = "A bill")
    @GetMapping("/bills/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(bills.find(id), BillAnswer::of);
    }

    @Gives(value = OrderAnswer.class, as = Gives.Many.LIST)
    @Operation(operationId = "paymentOrders", summary = "Orders to pay a bill, with their SP2D")
    @GetMapping("/bills/{id}/payment-orders")
    ResponseEntity<Object> orders(@PathVariable UUID id) {
        return answers.found(
                bills.find(id),
                bill -> contributions.ordersOf(bill.id()).stream().map(OrderAnswer::of).toList());
    }

    @Gives(BillAnswer.class)
    @Operation(operationId = "codeBill", summary = "Record the insurer's billing code")
    @PostMapping("/bills/{id}/code")
    ResponseEntity<Object> code(@PathVariable UUID id, @Valid @RequestBody Coded coded) {
        return answers.done(bills.recordCode(id, coded.code), BillAnswer::of);
    }

    @Gives(OrderAnswer.class)
    @Operation(operationId = "orderPayment", summary = "Record the order to pay (SPM)")
    @PostMapping("/bills/{id}/payment-orders")
    ResponseEntity<Object> order(@PathVariable UUID id, @Valid @RequestBody Paper paper) {
        return answers.done(contributions.orderPayment(id, paper.voucher()), OrderAnswer::of);
    }

    @Gives(OrderAnswer.class)
    @Operation(operationId = "cancelPaymentOrder", summary = "Take an unanswered order back")
    @PostMapping("/payment-orders/{id}/cancel")
    ResponseEntity<Object> cancel(@PathVariable UUID id) {
        return answers.done(contributions.cancelOrder(id), OrderAnswer::of);
    }

    @Gives(BillAnswer.class)
    @Operation(
            operationId = "recordDisbursement",
            summary = "Record that the money left (SP2D), of an order that somebody else gave")
    @PostMapping("/payment-orders/{id}/disbursement")
    ResponseEntity<Object> disburse(@PathVariable UUID id, @Valid @RequestBody Paper paper) {
        return answers.done(contributions.recordDisbursement(id, paper.voucher()), BillAnswer::of);
    }

    @Gives(BillAnswer.class)
    @Operation(operationId = "recordReturn", summary = "Record that money came back (STS)")
    @PostMapping("/bills/{id}/returns")
    ResponseEntity<Object> giveBack(@PathVariable UUID id, @Valid @RequestBody Paper paper) {
        return answers.done(contributions.recordReturn(id, paper.voucher()), BillAnswer::of);
    }
}
