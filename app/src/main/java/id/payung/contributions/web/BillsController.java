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
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is owed by fund, decree and month, how far each has come, and the same as a file. */
@Controller
class BillsController {
    private static final int PAGE = 50;
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.general("Bulan", 10),
                    SheetColumn.general("SK", 26),
                    SheetColumn.general("Sumber Dana", 34),
                    SheetColumn.textual("Kode Iuran", 20),
                    SheetColumn.general("Jatuh Tempo", 14),
                    SheetColumn.general("Orang", 10),
                    SheetColumn.general("Tagihan", 16),
                    SheetColumn.general("SPM", 16),
                    SheetColumn.general("SP2D", 16),
                    SheetColumn.general("Kembali", 16),
                    SheetColumn.general("Selisih", 16),
                    SheetColumn.general("Keadaan", 20));

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
    String list(
            BillQuery query,
            @RequestParam(name = "setelah", required = false) @Nullable UUID after,
            Model model) {
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
                        Page.of(bills.list(filter, after, PAGE + 1), PAGE, Bill::id),
                        funds.list(FundFilter.all())));
        return "contributions/bills";
    }

    @GetMapping("/iuran/tagihan.{format:xlsx|csv}")
    void export(@PathVariable String format, BillQuery query, HttpServletResponse response)
            throws IOException {
        require();
        BillFilter filter = query.filter(due, LocalDate.now(clock));
        try (SheetWriter file = SheetDownload.table(response, "tagihan-iuran", format, COLUMNS)) {
            for (Bill bill : bills.list(filter, null, Integer.MAX_VALUE)) {
                file.row(cells(bill));
            }
        }
    }

    private static List<Cell> cells(Bill bill) {
        return List.of(
                Cell.text(bill.month().toString()),
                Cell.text(bill.decreeNumber()),
                Cell.text(bill.fundName()),
                Cell.text(bill.code() == null ? "" : bill.code().code()),
                Cell.date(bill.dueOn()),
                Cell.number(bill.workers()),
                Cell.number(bill.amount()),
                Cell.number(bill.ordered()),
                Cell.number(bill.disbursed()),
                Cell.number(bill.returned()),
                Cell.number(bill.difference()),
                Cell.text(words(bill.step())));
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
