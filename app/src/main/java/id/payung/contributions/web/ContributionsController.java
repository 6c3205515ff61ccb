package id.payung.contributions.web;

import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.ContributionLine;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthFilter.Standing;
import id.payung.contributions.MonthView;
import id.payung.contributions.MonthlyFigures;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
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
    private static final SheetTable<ContributionLine> FILE =
            SheetTable.<ContributionLine>named("iuran")
                    .code("Bulan", 10, ContributionLine::month)
                    .text("Nama", 30, ContributionLine::name)
                    .code("Kode Wilayah", 16, line -> line.territory().value())
                    .text("Sumber Dana", 34, ContributionLine::fundName)
                    .number("JKK", 12, ContributionLine::jkk)
                    .number("JKM", 12, ContributionLine::jkm)
                    .number("Jumlah", 12, ContributionLine::amount)
                    .text("Lunas", 8, line -> line.paid() ? "ya" : "belum")
                    .text("Aktif BPJS", 10, line -> line.active() ? "ya" : "belum");

    private static final SheetTable<MonthView> BY_FUND =
            SheetTable.<MonthView>named("iuran-dana")
                    .code("Bulan", 10, MonthView::month)
                    .text("Sumber Dana", 34, MonthView::fundName)
                    .number("Orang Ditagih", 14, MonthView::ordered)
                    .number("Tagihan (Rp)", 16, MonthView::orderedAmount)
                    .number("Orang Lunas", 14, MonthView::paid)
                    .number("Lunas (Rp)", 16, MonthView::paidAmount)
                    .number("Aktif BPJS", 12, MonthView::active)
                    .text("Keadaan", 14, fund -> fund.isSettled() ? "lunas" : "belum lunas");

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
                        bills.list(BillFilter.in(month), Position.FIRST, PAGE),
                        figures.activeAsOf(month).orElse(null),
                        figures.count(MonthFilter.in(month).standing(Standing.PAID_NOT_ACTIVE)),
                        figures.count(
                                MonthFilter.in(month).standing(Standing.ACTIVE_NOT_ORDERED))));
        return "contributions/month";
    }

    @GetMapping("/iuran.{format:xlsx|csv}")
    void exportFunds(
            @PathVariable String format,
            @RequestParam(name = "bulan", required = false) @Nullable YearMonth asked,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        YearMonth month = asked == null ? YearMonth.now(clock) : asked;
        BY_FUND.download(
                response,
                format,
                MonthPage.FUNDS.sorted(figures.byFund(MonthFilter.in(month)), position));
    }

    @GetMapping("/iuran/orang")
    String people(PeopleQuery query, Position position, Model model) {
        require();
        MonthFilter filter = query.filter(YearMonth.now(clock));
        List<ContributionLine> found = figures.list(filter, position, PAGE + 1);
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
    void export(
            @PathVariable String format,
            PeopleQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        MonthFilter filter = query.filter(YearMonth.now(clock));
        FILE.download(response, format, to -> figures.export(filter, position, to));
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_MONEY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** The filter of a list of people as it stands in the address. */
    record PeopleQuery(
            @Nullable YearMonth bulan,
            @Nullable TerritoryCode wilayah,
            @Nullable UUID dana,
            @Nullable UUID sk,
            @Nullable Standing keadaan) {
        MonthFilter filter(YearMonth now) {
            return new MonthFilter(
                    bulan == null ? now : bulan,
                    wilayah == null ? TerritoryCode.INDONESIA : wilayah,
                    dana,
                    sk,
                    keadaan == null ? Standing.ORDERED : keadaan);
        }
    }
}
