package id.payung.enrolment.web;

import id.payung.eligibility.AssessmentFilter;
import id.payung.eligibility.AssessmentOutcome;
import id.payung.eligibility.Assessments;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.funding.Fund;
import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.legalbases.LegalBases;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Drafts a decree: a fund with money, its months, and the eligible of an area. */
@Controller
class PreparingController {
    private final Decrees decrees;
    private final Funds funds;
    private final Assessments assessments;
    private final LegalBases legalBases;
    private final Clock clock;

    PreparingController(
            Decrees decrees,
            Funds funds,
            Assessments assessments,
            LegalBases legalBases,
            Clock clock) {
        this.decrees = decrees;
        this.funds = funds;
        this.assessments = assessments;
        this.legalBases = legalBases;
        this.clock = clock;
    }

    @GetMapping("/sk/siapkan")
    String form(@RequestParam Map<String, String> asked, Model model) {
        if (!Acting.required().may(Permission.PREPARE_DECREES)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        DecreeForm form = DecreeForm.typed(asked);
        Fund fund = form.fundId().flatMap(funds::find).orElse(null);
        return form(
                fund == null || !form.from().isEmpty()
                        ? form
                        : form.within(fund.months(), YearMonth.now(clock)),
                Map.of(),
                null,
                model);
    }

    @PostMapping("/sk/siapkan")
    String prepare(
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        DecreeForm form = DecreeForm.typed(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, errors, null, model);
        }
        return decrees.prepare(form.wanted())
                .fold(
                        drafted -> "redirect:/sk/" + drafted.decree().id(),
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return form(form, Map.of(), refused, model);
                        });
    }

    private String form(
            DecreeForm form,
            Map<String, String> errors,
            @Nullable DecreeRefused refusal,
            Model model) {
        List<FundView> offered =
                funds.list(FundFilter.all()).stream()
                        .filter(
                                fund ->
                                        Acting.required()
                                                .may(
                                                        Permission.PREPARE_DECREES,
                                                        fund.fund().territory()))
                        .toList();
        FundView chosen =
                offered.stream()
                        .filter(fund -> form.fundId().filter(fund.fund().id()::equals).isPresent())
                        .findFirst()
                        .orElse(null);
        model.addAttribute(
                "view",
                new PreparingView(
                        form,
                        errors,
                        refusal,
                        offered,
                        chosen,
                        legalBases.list(TerritoryCode.INDONESIA),
                        chosen == null ? 0 : eligible(chosen.fund(), form)));
        return "enrolment/prepare";
    }

    private long eligible(Fund fund, DecreeForm form) {
        return assessments.count(
                AssessmentFilter.of(fund.programme())
                        .with(AssessmentOutcome.ELIGIBLE)
                        .inside(form.areaCode().orElse(fund.territory())));
    }
}
