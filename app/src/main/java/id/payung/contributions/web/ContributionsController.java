package id.payung.contributions.web;

import id.payung.contributions.ContributionLine;
import id.payung.contributions.Contributions;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthFilter.Standing;
import id.payung.contributions.MonthlyFigures;
import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The month: what is ordered, what is paid, and the record of a payment. */
@Controller
class ContributionsController {
    private static final int PAGE = 50;

    private final MonthlyFigures figures;
    private final Contributions contributions;
    private final Decrees decrees;
    private final Clock clock;

    ContributionsController(
            MonthlyFigures figures, Contributions contributions, Decrees decrees, Clock clock) {
        this.figures = figures;
        this.contributions = contributions;
        this.decrees = decrees;
        this.clock = clock;
    }

    @GetMapping("/iuran")
    String show(
            @RequestParam(name = "bulan", required = false) @Nullable YearMonth month,
            @RequestParam(name = "sk", required = false) @Nullable UUID decree,
            Model model) {
        require();
        return show(month == null ? YearMonth.now(clock) : month, decree, null, Map.of(), model);
    }

    @GetMapping("/iuran/orang")
    String people(
            @RequestParam(name = "bulan") YearMonth month,
            @RequestParam(name = "dana", required = false) @Nullable UUID fund,
            @RequestParam(name = "sk", required = false) @Nullable UUID decree,
            @RequestParam(name = "keadaan", defaultValue = "ORDERED") Standing standing,
            @RequestParam(name = "setelah", required = false) @Nullable UUID after,
            Model model) {
        require();
        MonthFilter filter =
                new MonthFilter(month, TerritoryCode.INDONESIA, fund, decree, standing);
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

    @PostMapping("/iuran/bayar")
    String pay(
            @RequestParam(name = "sk") UUID decree,
            @RequestParam(name = "bulan") YearMonth month,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        PaymentForm form = PaymentForm.typed(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(month, decree, null, errors, model);
        }
        LocalDate paidOn = form.day().orElseThrow();
        var outcome =
                contributions
                        .recordPayment(decree, month, form.reference(), paidOn, form.rupiah())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (outcome) {
            case Outcome.Done<?, ?> _ -> "redirect:/iuran?bulan=" + month + "&sk=" + decree;
            case Outcome.Refused<?, ?> refused -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield show(month, decree, refused.reason(), Map.of(), model);
            }
        };
    }

    private String show(
            YearMonth month,
            @Nullable UUID decree,
            @Nullable Refusal refusal,
            Map<String, String> errors,
            Model model) {
        Decree chosen = decree == null ? null : decrees.find(decree).orElse(null);
        MonthFilter filter = MonthFilter.in(month);
        MonthFilter ofDecree = chosen == null ? filter : filter.on(chosen.id());
        model.addAttribute(
                "view",
                new MonthPage(
                        month,
                        figures.byFund(filter),
                        chosen,
                        chosen == null ? 0 : figures.count(ofDecree),
                        chosen == null ? 0 : figures.amount(ofDecree),
                        chosen == null ? List.of() : contributions.paymentsOf(chosen.id()),
                        decrees.list(id.payung.enrolment.DecreeFilter.covering(), null, PAGE),
                        LocalDate.now(clock),
                        refusal,
                        errors));
        return "contributions/month";
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_MONEY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
