package id.payung.planning.web;

import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.law.LawInForce;
import id.payung.planning.PlanRefused;
import id.payung.planning.PlanSummary;
import id.payung.planning.Plans;
import id.payung.planning.StoredPlan;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Typed;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Plans: the list, the form for a new one, and some side by side. */
@Controller
class PlansController {
    private static final int PAGE = 50;
    private static final int MOST_COMPARED = 4;
    private static final int MONTHS_SHOWN = 12;

    private static final SheetTable<PlanSummary> FILE =
            SheetTable.<PlanSummary>named("rencana")
                    .text("Nama", 34, PlanSummary::name)
                    .code("Kode Wilayah", 16, plan -> plan.area().value())
                    .code("Mulai", 10, plan -> plan.months().first())
                    .code("Sampai", 10, plan -> plan.months().last())
                    .number("Orang", 10, PlanSummary::people)
                    .number("Belum Terlindungi", 16, plan -> plan.asked() - plan.people())
                    .number("Biaya (Rp)", 18, PlanSummary::cost)
                    .text("Dibuat oleh", 24, PlanSummary::madeBy)
                    .moment("Dibuat", PlanSummary::madeAt);

    private final Plans plans;
    private final Funds funds;
    private final LawInForce law;
    private final Clock clock;

    PlansController(Plans plans, Funds funds, LawInForce law, Clock clock) {
        this.plans = plans;
        this.funds = funds;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/rencana")
    String list(Position position, Model model) {
        require(Permission.READ_MONEY);
        model.addAttribute(
                "view",
                new PlansView(
                        plans.count(),
                        Page.of(plans.list(position, PAGE + 1), PAGE, PlanSummary::id)));
        return "planning/plans";
    }

    @GetMapping("/rencana.{format:xlsx|csv}")
    void export(@PathVariable String format, Position position, HttpServletResponse response)
            throws IOException {
        require(Permission.READ_MONEY);
        FILE.download(response, format, plans.list(position.beginning(), Integer.MAX_VALUE));
    }

    @GetMapping("/rencana/baru")
    String form(Model model) {
        require(Permission.PREPARE_DECREES);
        return form(
                PlanForm.fresh(YearMonth.now(clock), Acting.required().territories().getFirst()),
                Map.of(),
                null,
                model);
    }

    @PostMapping("/rencana/baru")
    String make(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        require(Permission.PREPARE_DECREES);
        PlanForm form = PlanForm.typed(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, errors, null, model);
        }
        return plans.make(form.wanted())
                .fold(
                        made -> "redirect:/rencana/" + made.id(),
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return form(form, Map.of(), refused, model);
                        });
    }

    /** Plans named by {@code r}, side by side; what cannot be found is left out. */
    @GetMapping("/rencana/banding")
    String compare(
            @RequestParam(name = "r", required = false) @Nullable List<String> ids, Model model) {
        require(Permission.READ_MONEY);
        List<StoredPlan> compared =
                (ids == null ? Stream.<String>of() : ids.stream())
                        .flatMap(id -> Typed.id(id).stream())
                        .distinct()
                        .limit(MOST_COMPARED)
                        .flatMap(id -> plans.find(id).stream())
                        .toList();
        model.addAttribute(
                "view",
                new ComparisonView(
                        compared.stream()
                                .map(plan -> new PlanView(plan, List.of(), 0, List.of(), null))
                                .toList()));
        return "planning/comparison";
    }

    private String form(
            PlanForm form, Map<String, String> errors, @Nullable PlanRefused refusal, Model model) {
        List<FundView> offered =
                funds.list(FundFilter.all()).stream().filter(FundView::showsMoney).toList();
        YearMonth first = form.months().map(months -> months.first()).orElse(YearMonth.now(clock));
        List<YearMonth> months =
                Stream.iterate(first, month -> month.plusMonths(1)).limit(MONTHS_SHOWN).toList();
        model.addAttribute(
                "view",
                new PlanFormView(
                        form, errors, refusal, offered, PriceLine.under(law.law(), months)));
        model.addAttribute("months", months);
        return "planning/form";
    }

    private static void require(Permission permission) {
        if (!Acting.required().may(permission)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
