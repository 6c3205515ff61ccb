package id.payung.contributions.web;

import id.payung.contributions.Bill;
import id.payung.contributions.Bills;
import id.payung.contributions.Contributions;
import id.payung.contributions.PaymentOrder;
import id.payung.contributions.PaymentRefused;
import id.payung.contributions.Voucher;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One bill: its code, its order to pay, the money that left, and what does not agree. */
@Controller
class BillController {
    private final Bills bills;
    private final Contributions contributions;
    private final Clock clock;

    BillController(Bills bills, Contributions contributions, Clock clock) {
        this.bills = bills;
        this.contributions = contributions;
        this.clock = clock;
    }

    @GetMapping("/iuran/tagihan/{id}")
    String show(@PathVariable UUID id, Model model) {
        return show(id, null, Map.of(), null, model);
    }

    @PostMapping("/iuran/tagihan/{id}/kode")
    String code(
            @PathVariable UUID id,
            @RequestParam(name = "kode") String code,
            HttpServletResponse response,
            Model model) {
        return answer(id, null, bills.recordCode(id, code), response, model);
    }

    @PostMapping("/iuran/tagihan/{id}/spm")
    String order(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        return write(
                id,
                VoucherForm.typed("spm", typed),
                paper -> contributions.orderPayment(id, paper),
                response,
                model);
    }

    @PostMapping("/iuran/spm/{id}/batal")
    String cancel(@PathVariable UUID id, HttpServletResponse response, Model model) {
        PaymentOrder order = known(contributions.order(id));
        return answer(order.bill(), null, contributions.cancelOrder(id), response, model);
    }

    @PostMapping("/iuran/spm/{id}/sp2d")
    String disburse(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        PaymentOrder order = known(contributions.order(id));
        return write(
                order.bill(),
                VoucherForm.typed("sp2d", typed),
                paper -> contributions.recordDisbursement(id, paper),
                response,
                model);
    }

    @PostMapping("/iuran/tagihan/{id}/kembali")
    String giveBack(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        return write(
                id,
                VoucherForm.typed("sts", typed),
                paper -> contributions.recordReturn(id, paper),
                response,
                model);
    }

    private <T> String write(
            UUID bill,
            VoucherForm form,
            Function<Voucher, Optional<Outcome<T, PaymentRefused>>> record,
            HttpServletResponse response,
            Model model) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(bill, form, errors, null, model);
        }
        return answer(bill, form, record.apply(form.voucher()), response, model);
    }

    private <T> String answer(
            UUID bill,
            @Nullable VoucherForm form,
            Optional<Outcome<T, PaymentRefused>> outcome,
            HttpServletResponse response,
            Model model) {
        return known(outcome)
                .fold(
                        _ -> "redirect:/iuran/tagihan/" + bill,
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return show(bill, form, Map.of(), refused, model);
                        });
    }

    private String show(
            UUID id,
            @Nullable VoucherForm typed,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            Model model) {
        Bill bill = known(bills.find(id));
        model.addAttribute(
                "view",
                new BillView(
                        bill,
                        contributions.ordersOf(id),
                        contributions.returnsOf(id),
                        LocalDate.now(clock),
                        Acting.required().account(),
                        typed,
                        errors,
                        refusal));
        return "contributions/bill";
    }

    private static <T> T known(Optional<T> thing) {
        return thing.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
