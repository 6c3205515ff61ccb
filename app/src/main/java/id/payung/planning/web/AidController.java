package id.payung.planning.web;

import id.payung.funding.Fund;
import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.legalbases.LegalBases;
import id.payung.planning.VillageAid;
import id.payung.planning.village.AidAnswer;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The village aid calculator: everything that it shows stands in its address. */
@Controller
class AidController {
    private final VillageAid aid;
    private final Funds funds;
    private final LegalBases legalBases;
    private final Clock clock;

    AidController(VillageAid aid, Funds funds, LegalBases legalBases, Clock clock) {
        this.aid = aid;
        this.funds = funds;
        this.legalBases = legalBases;
        this.clock = clock;
    }

    @GetMapping("/rencana/desa")
    String show(@RequestParam Map<String, String> asked, Model model) {
        return show(form(asked), null, model);
    }

    @PostMapping("/rencana/desa")
    String draft(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "dasar", defaultValue = "") String basis,
            @RequestParam(name = "nomor", defaultValue = "") String number,
            HttpServletResponse response,
            Model model) {
        AidForm form = form(typed);
        Optional<UUID> fund = form.fundId();
        if (!form.errors().isEmpty() || fund.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, null, model);
        }
        return aid.draft(
                        form.question(fund.get()),
                        Typed.id(basis).orElse(new UUID(0, 0)),
                        number.strip())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .fold(
                        _ -> "redirect:/sk?keadaan=konsep",
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return show(form, refused, model);
                        });
    }

    private AidForm form(Map<String, String> typed) {
        if (!Acting.required().may(Permission.PREPARE_DECREES)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        TerritoryCode home = Acting.required().territories().getFirst();
        return AidForm.typed(typed, YearMonth.now(clock).plusYears(1).withMonth(1), home);
    }

    private String show(AidForm form, @Nullable Refusal refusal, Model model) {
        List<FundView> offered =
                funds.list(FundFilter.all()).stream()
                        .filter(
                                view ->
                                        Acting.required()
                                                .may(
                                                        Permission.PREPARE_DECREES,
                                                        view.fund().territory()))
                        .sorted(Comparator.comparing(view -> !isForVillages(view.fund())))
                        .toList();
        Map<String, String> errors = form.errors();
        UUID chosen =
                form.fundId()
                        .or(() -> offered.stream().map(view -> view.fund().id()).findFirst())
                        .orElse(null);
        AidAnswer answer =
                chosen == null || !errors.isEmpty()
                        ? null
                        : aid.calculate(form.question(chosen)).orElse(null);
        model.addAttribute(
                "view",
                new AidView(
                        form,
                        errors,
                        refusal,
                        offered,
                        answer,
                        legalBases.list(TerritoryCode.INDONESIA)));
        return "planning/aid";
    }

    private static boolean isForVillages(Fund fund) {
        return fund.kind() == Fund.Kind.VILLAGE_AID || fund.kind() == Fund.Kind.VILLAGE_BUDGET;
    }
}
