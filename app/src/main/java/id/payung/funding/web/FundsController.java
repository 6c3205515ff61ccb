package id.payung.funding.web;

import id.payung.eligibility.Programmes;
import id.payung.funding.Fund;
import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.funding.SeatMonth;
import id.payung.legalbases.LegalBases;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists funds, shows one, and opens a new one. */
@Controller
class FundsController {
    private final Funds funds;
    private final Programmes programmes;
    private final LegalBases legalBases;
    private final ShowingFund page;
    private final Clock clock;

    FundsController(
            Funds funds,
            Programmes programmes,
            LegalBases legalBases,
            ShowingFund page,
            Clock clock) {
        this.funds = funds;
        this.programmes = programmes;
        this.legalBases = legalBases;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/dana")
    String list(FundsQuery query, Position position, Model model) {
        model.addAttribute("view", view(query, position));
        return "funding/funds";
    }

    @GetMapping("/dana.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            FundsQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        FundsView view = view(query, position);
        file(view).download(response, format, view.funds());
    }

    private FundsView view(FundsQuery query, Position position) {
        FundFilter filter = query.filter();
        return new FundsView(
                filter, FundOrder.in(now()).sorted(funds.list(filter), position), now());
    }

    /** The filter of the list as it stands in the address. */
    record FundsQuery(@Nullable TerritoryCode wilayah, @Nullable YearMonth bulan) {
        FundFilter filter() {
            return new FundFilter(wilayah == null ? TerritoryCode.INDONESIA : wilayah, bulan);
        }
    }

    /** Money and seats of a fund are empty for who may not read them. */
    private static SheetTable<FundView> file(FundsView shown) {
        return SheetTable.<FundView>named("dana")
                .text("Sumber Dana", 34, view -> view.fund().name())
                .code("Kode", 18, view -> view.fund().code())
                .text("Instansi", 34, FundView::officeName)
                .code("Kode Wilayah", 16, view -> view.fund().territory().value())
                .code("Mulai", 10, view -> view.fund().months().first())
                .code("Sampai", 10, view -> view.fund().months().last())
                .code("Anggaran", 18, view -> told(view, shown.thisYear(view).amount()))
                .code("Sisa", 18, view -> told(view, shown.thisYear(view).left()))
                .code("Kuota Terisi", 14, view -> told(view, shown.thisMonth(view).filled()))
                .code("Kuota", 10, view -> told(view, shown.thisMonth(view).available()));
    }

    private static @Nullable Long told(FundView view, long number) {
        return view.showsMoney() ? Long.valueOf(number) : null;
    }

    @GetMapping("/dana/{id}")
    String show(@PathVariable UUID id, Model model) {
        return page.show(id, FundAttempt.none(), model);
    }

    /** Its seats month by month; none where the reader may not see them. */
    @GetMapping("/dana/{id}/bulan.{format:xlsx|csv}")
    void exportSeats(
            @PathVariable UUID id,
            @PathVariable String format,
            Position position,
            HttpServletResponse response)
            throws IOException {
        FundView view = funds.view(id).orElseThrow(ShowingFund::unknown);
        SheetTable.<SeatMonth>named("kuota-bulanan-" + view.fund().code())
                .code("Bulan", 10, SeatMonth::month)
                .number("Kuota", 10, SeatMonth::available)
                .number("Terisi", 10, SeatMonth::filled)
                .number("Kosong", 10, SeatMonth::left)
                .download(response, format, FundPage.SEATS.sorted(view.seats(), position));
    }

    @GetMapping("/dana/buka")
    String form(Model model) {
        return form(FundForm.blank(now()), Map.of(), null, model);
    }

    @PostMapping("/dana/buka")
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        FundForm form = FundForm.typed(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, errors, null, model);
        }
        return funds.open(form.wanted())
                .fold(
                        (Fund fund) -> "redirect:/dana/" + fund.id(),
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return form(form, Map.of(), refused, model);
                        });
    }

    private String form(
            FundForm form, Map<String, String> errors, @Nullable Refusal refusal, Model model) {
        model.addAttribute(
                "view",
                new FundFormView(
                        form,
                        errors,
                        refusal,
                        programmes.list(),
                        legalBases.list(TerritoryCode.INDONESIA)));
        return "funding/open";
    }

    private YearMonth now() {
        return YearMonth.now(clock);
    }
}
