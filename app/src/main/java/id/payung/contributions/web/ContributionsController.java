package id.payung.contributions.web;

import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.ContributionLine;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthFilter.Standing;
import id.payung.contributions.MonthlyFigures;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The month: what is ordered and paid, by fund and bill, and the people behind each number. */
@Controller
class ContributionsController {
    private static final int PAGE = 50;
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.general("Bulan", 10),
                    SheetColumn.general("Nama", 30),
                    SheetColumn.textual("Kode Wilayah", 16),
                    SheetColumn.general("Sumber Dana", 34),
                    SheetColumn.general("JKK", 12),
                    SheetColumn.general("JKM", 12),
                    SheetColumn.general("Jumlah", 12),
                    SheetColumn.general("Lunas", 8),
                    SheetColumn.general("Aktif BPJS", 10));

    private final MonthlyFigures figures;
    private final Bills bills;
    private final Clock clock;

    ContributionsController(MonthlyFigures figures, Bills bills, Clock clock) {
        this.figures = figures;
        this.bills = bills;
        this.clock = clock;
    }

    @GetMapping("/iuran")
    String show(
            @RequestParam(name = "bulan", required = false) @Nullable YearMonth asked,
            @RequestParam(name = "sk", required = false) @Nullable UUID decree,
            Model model) {
        require();
        if (decree != null) {
            return "redirect:/iuran/tagihan?sk=" + decree;
        }
        YearMonth month = asked == null ? YearMonth.now(clock) : asked;
        model.addAttribute(
                "view",
                new MonthPage(
                        month,
                        figures.byFund(MonthFilter.in(month)),
                        bills.list(BillFilter.in(month), null, PAGE),
                        figures.activeAsOf(month).orElse(null),
                        figures.count(MonthFilter.in(month).standing(Standing.PAID_NOT_ACTIVE)),
                        figures.count(
                                MonthFilter.in(month).standing(Standing.ACTIVE_NOT_ORDERED))));
        return "contributions/month";
    }

    @GetMapping("/iuran/orang")
    String people(
            PeopleQuery query,
            @RequestParam(name = "setelah", required = false) @Nullable UUID after,
            Model model) {
        require();
        MonthFilter filter = query.filter(YearMonth.now(clock));
        List<ContributionLine> found = figures.list(filter, after, PAGE + 1);
        model.addAttribute(
                "view",
                new PeopleView(
                        filter,
                        figures.count(filter),
                        figures.amount(filter),
                        Page.of(found, PAGE, ContributionLine::worker)));
        return "contributions/people";
    }

    @GetMapping("/iuran/orang.{format:xlsx|csv}")
    void export(@PathVariable String format, PeopleQuery query, HttpServletResponse response)
            throws IOException {
        require();
        MonthFilter filter = query.filter(YearMonth.now(clock));
        try (SheetWriter file = SheetDownload.table(response, "iuran", format, COLUMNS)) {
            figures.export(filter, line -> file.row(cells(line)));
        }
    }

    private static List<Cell> cells(ContributionLine line) {
        return List.of(
                Cell.text(line.month().toString()),
                Cell.text(line.name()),
                Cell.text(line.territory().value()),
                Cell.text(line.fundName()),
                Cell.number(line.jkk()),
                Cell.number(line.jkm()),
                Cell.number(line.amount()),
                Cell.text(line.paid() ? "ya" : "belum"),
                Cell.text(line.active() ? "ya" : "belum"));
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_MONEY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** The filter of a list of people as it stands in the address. */
    record PeopleQuery(
            @Nullable YearMonth bulan,
            @Nullable UUID dana,
            @Nullable UUID sk,
            @Nullable Standing keadaan) {
        MonthFilter filter(YearMonth now) {
            return new MonthFilter(
                    bulan == null ? now : bulan,
                    TerritoryCode.INDONESIA,
                    dana,
                    sk,
                    keadaan == null ? Standing.ORDERED : keadaan);
        }
    }
}
