package id.payung.contributions.web;

import id.payung.contributions.Bill;
import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.DueMonths;
import id.payung.funding.FundFilter;
import id.payung.funding.Funds;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What is owed by fund, decree and month, how far each has come, and the same as a file. */
@Controller
class BillsController {
    private static final int PAGE = 50;
    private static final SheetTable<Bill> FILE =
            SheetTable.<Bill>named("tagihan-iuran")
                    .code("Bulan", 10, Bill::month)
                    .text("SK", 26, Bill::decreeNumber)
                    .text("Sumber Dana", 34, Bill::fundName)
                    .code("Kode Iuran", 20, BillsController::code)
                    .day("Jatuh Tempo", Bill::dueOn)
                    .number("Orang", 10, Bill::workers)
                    .number("Tagihan", 16, Bill::amount)
                    .number("SPM", 16, Bill::ordered)
                    .number("SP2D", 16, Bill::disbursed)
                    .number("Kembali", 16, Bill::returned)
                    .number("Selisih", 16, Bill::difference)
                    .text("Keadaan", 20, bill -> words(bill.step()));

    private final Bills bills;
    private final DueMonths due;
    private final Funds funds;
    private final Clock clock;

    BillsController(Bills bills, DueMonths due, Funds funds, Clock clock) {
        this.bills = bills;
        this.due = due;
        this.funds = funds;
        this.clock = clock;
    }

    @GetMapping("/iuran/tagihan")
    String list(BillQuery query, Position position, Model model) {
        require();
        BillFilter filter = query.filter(due, LocalDate.now(clock));
        Map<Bill.Step, Long> steps = new EnumMap<>(Bill.Step.class);
        for (Bill.Step step : Bill.Step.values()) {
            steps.put(step, bills.count(filter.at(step)));
        }
        model.addAttribute(
                "view",
                new BillsView(
                        filter,
                        steps,
                        bills.count(filter),
                        bills.amount(filter),
                        Page.of(bills.list(filter, position, PAGE + 1), PAGE, Bill::id),
                        funds.list(FundFilter.all())));
        return "contributions/bills";
    }

    @GetMapping("/iuran/tagihan.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            BillQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        BillFilter filter = query.filter(due, LocalDate.now(clock));
        FILE.download(
                response, format, bills.list(filter, position.beginning(), Integer.MAX_VALUE));
    }

    private static @Nullable Object code(Bill bill) {
        Bill.Code code = bill.code();
        return code == null ? null : code.code();
    }

    private static String words(Bill.Step step) {
        return switch (step) {
            case TO_BILL -> "belum ada kode iuran";
            case TO_ORDER -> "belum ada SPM";
            case TO_DISBURSE -> "menunggu SP2D";
            case DIFFERENT -> "selisih";
            case PAID -> "lunas";
        };
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_MONEY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
