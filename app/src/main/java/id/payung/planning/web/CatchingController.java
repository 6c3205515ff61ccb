package id.payung.planning.web;

import id.payung.funding.Fund;
import id.payung.funding.FundBases;
import id.payung.funding.Funds;
import id.payung.legalbases.LegalBases;
import id.payung.planning.continuity.Catcher;
import id.payung.planning.continuity.Catching;
import id.payung.planning.continuity.Continuity;
import id.payung.planning.continuity.LapseFilter;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Which money could catch the people of one fund whose cover ends with one month. */
@Controller
class CatchingController {
    private final Continuity continuity;
    private final Catching catching;
    private final Funds funds;
    private final LegalBases legalBases;
    private final FundBases bases;

    CatchingController(
            Continuity continuity,
            Catching catching,
            Funds funds,
            LegalBases legalBases,
            FundBases bases) {
        this.continuity = continuity;
        this.catching = catching;
        this.funds = funds;
        this.legalBases = legalBases;
        this.bases = bases;
    }

    @GetMapping("/keberlanjutan/tangkap")
    String show(
            @RequestParam(name = "dana") UUID fund,
            @RequestParam(name = "bulan") YearMonth last,
            Model model) {
        return show(find(fund), last, null, model);
    }

    @PostMapping("/keberlanjutan/tangkap")
    String draft(
            @RequestParam(name = "dana") UUID fund,
            @RequestParam(name = "bulan") YearMonth last,
            @RequestParam(name = "penangkap") UUID catcher,
            @RequestParam(name = "dasar", defaultValue = "") String basis,
            @RequestParam(name = "nomor", defaultValue = "") String number,
            HttpServletResponse response,
            Model model) {
        Fund falling = find(fund);
        return catching.draft(
                        filter(falling, last),
                        catcher,
                        Typed.id(basis).orElse(new UUID(0, 0)),
                        number.strip(),
                        title(falling))
                .orElseThrow(CatchingController::unknown)
                .fold(
                        drafted -> "redirect:/sk/" + drafted.decree().id(),
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return show(falling, last, refused, model);
                        });
    }

    private String show(Fund falling, YearMonth last, @Nullable Refusal refusal, Model model) {
        LapseFilter filter = filter(falling, last);
        List<Catcher> catchers = catching.catchersOf(filter);
        model.addAttribute(
                "view",
                new CatchView(
                        filter,
                        falling.name(),
                        continuity.count(filter),
                        catchers,
                        legalBases.list(TerritoryCode.INDONESIA),
                        catchers.stream()
                                .map(catcher -> catcher.fund().id())
                                .collect(Collectors.toMap(id -> id, bases::of)),
                        refusal));
        return "planning/catch";
    }

    /** Of the decree that goes on where the fund ends. */
    static String title(Fund falling) {
        return "Kelanjutan perlindungan dari " + falling.name();
    }

    /** Those whose last arranged month is this one, paid by the fund. */
    static LapseFilter filter(Fund falling, YearMonth last) {
        return LapseFilter.ahead(last).of(falling.id()).ending(new Months(last, last));
    }

    private Fund find(UUID fund) {
        if (!Acting.required().may(Permission.PREPARE_DECREES)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return funds.find(fund).orElseThrow(CatchingController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
