package id.payung.funding.web;

import id.payung.funding.Fund;
import id.payung.funding.FundView;
import id.payung.funding.FundingRefused;
import id.payung.funding.Funds;
import id.payung.funding.QuotaUse;
import id.payung.funding.Quotas;
import id.payung.registry.Occupation;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetWriter;
import id.payung.territory.Territories;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows how many people of which area a fund may pay for, sets it, and takes it back. */
@Controller
class QuotasController {
    private static final int CHANGES = 50;
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.general("Kode wilayah", 16),
                    SheetColumn.general("Wilayah", 28),
                    SheetColumn.general("Kelompok", 22),
                    SheetColumn.general("Kuota", 10),
                    SheetColumn.general("Terisi", 10),
                    SheetColumn.general("Sisa", 10));

    private final Funds funds;
    private final Quotas quotas;
    private final Territories territories;
    private final Clock clock;

    QuotasController(Funds funds, Quotas quotas, Territories territories, Clock clock) {
        this.funds = funds;
        this.quotas = quotas;
        this.territories = territories;
        this.clock = clock;
    }

    @GetMapping("/dana/{id}/kuota")
    String show(@PathVariable UUID id, @RequestParam Map<String, String> asked, Model model) {
        return show(fund(id), asked, QuotaForm.blank(), Map.of(), null, model);
    }

    @GetMapping("/dana/{id}/kuota.{format:xlsx|csv}")
    void export(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam Map<String, String> asked,
            Position position,
            HttpServletResponse response)
            throws IOException {
        Fund fund = fund(id).fund();
        String name = "kuota-" + fund.code();
        try (SheetWriter file = SheetDownload.table(response, name, format, COLUMNS)) {
            QuotasView.columns(territories::name)
                    .sorted(quotas.inside(id, Year.of(year(fund, asked)), area(asked)), position)
                    .forEach(use -> file.row(cells(use)));
        }
    }

    @PostMapping("/dana/{id}/kuota")
    String set(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        FundView fund = fund(id);
        int year = year(fund.fund(), typed);
        QuotaForm form = QuotaForm.typed(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(fund, Map.of("tahun", "" + year), form, errors, null, model);
        }
        return done(fund, year, form, quotas.set(fund.fund(), form.wanted(year)), response, model);
    }

    @PostMapping("/dana/{id}/kuota/cabut")
    String lift(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        FundView fund = fund(id);
        int year = year(fund.fund(), typed);
        QuotaForm form = QuotaForm.typed(typed);
        if (!QuotaForm.isReason(form.reason())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Map<String, String> errors = Map.of("alasan", "quota.form.reason");
            return show(fund, Map.of("tahun", "" + year), form, errors, null, model);
        }
        TerritoryCode area = Typed.area(form.area()).orElseThrow(QuotasController::unknown);
        return done(
                fund,
                year,
                form,
                quotas.lift(fund.fund(), year, area, form.occupation(), form.reason()),
                response,
                model);
    }

    private String done(
            FundView fund,
            int year,
            QuotaForm form,
            Outcome<Integer, FundingRefused> outcome,
            HttpServletResponse response,
            Model model) {
        Map<String, String> asked = Map.of("tahun", Integer.toString(year));
        return outcome.fold(
                _ -> "redirect:/dana/" + fund.fund().id() + "/kuota?tahun=" + year,
                refused -> {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return show(fund, asked, form, Map.of(), refused, model);
                });
    }

    private String show(
            FundView fund,
            Map<String, String> asked,
            QuotaForm form,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            Model model) {
        int year = year(fund.fund(), asked);
        TerritoryCode area = area(asked);
        model.addAttribute(
                "view",
                new QuotasView(
                        fund,
                        year,
                        area,
                        quotas.inside(fund.fund().id(), Year.of(year), area),
                        quotas.history(fund.fund().id(), Year.of(year), CHANGES),
                        form,
                        errors,
                        refusal));
        return "funding/quotas";
    }

    private List<Cell> cells(QuotaUse use) {
        String occupation = use.quota().occupation();
        return List.of(
                Cell.text(use.quota().area().value()),
                Cell.text(territories.name(use.quota().area())),
                Cell.text(occupation.isEmpty() ? "semua" : Occupation.valueOf(occupation).label()),
                Cell.number(use.quota().people()),
                Cell.number(use.filled()),
                Cell.number(use.left()));
    }

    /** The year asked for; this year, or the fund's nearest one, where none of its own is. */
    private int year(Fund fund, Map<String, String> asked) {
        String typed = asked.getOrDefault("tahun", "");
        int year =
                typed.matches("20\\d\\d")
                        ? Integer.parseInt(typed)
                        : LocalDate.now(clock).getYear();
        return fund.yearNear(year);
    }

    private static TerritoryCode area(Map<String, String> asked) {
        return Typed.area(asked.getOrDefault("wilayah", "")).orElse(TerritoryCode.INDONESIA);
    }

    private FundView fund(UUID id) {
        return funds.view(id).orElseThrow(QuotasController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
