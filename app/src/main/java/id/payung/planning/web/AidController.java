package id.payung.planning.web;

import id.payung.funding.Fund;
import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.planning.VillageAid;
import id.payung.planning.village.AidAnswer;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The village aid calculator: everything that it shows stands in its address. */
@Controller
class AidController {
    static final int LONGEST_NAME = 120;

    private static final SheetTable<AidAnswer.Village> FILE =
            SheetTable.<AidAnswer.Village>named("bantuan-desa")
                    .code("Kode Wilayah", 16, village -> village.code().value())
                    .text("Desa", 28, AidAnswer.Village::name)
                    .number("Belum Terlindungi", 16, AidAnswer.Village::uncovered)
                    .number("Dibiayai Bantuan", 16, AidAnswer.Village::covered)
                    .number("Terpakai (Rp)", 16, AidAnswer.Village::cost)
                    .number("Sisa (Rp)", 16, AidAnswer.Village::left)
                    .number("Masih Belum", 14, AidAnswer.Village::still);

    private final VillageAid aid;
    private final Funds funds;
    private final Clock clock;

    AidController(VillageAid aid, Funds funds, Clock clock) {
        this.aid = aid;
        this.funds = funds;
        this.clock = clock;
    }

    @GetMapping("/rencana/desa")
    String show(@RequestParam Map<String, String> asked, Position position, Model model) {
        AidForm form = form(asked);
        return show(form, form.errors(), null, position, model);
    }

    /** Every village of the answer, those with nobody to cover too. */
    @GetMapping("/rencana/desa.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam Map<String, String> asked,
            Position position,
            HttpServletResponse response)
            throws IOException {
        AidForm form = form(asked);
        AidAnswer answer = answer(form, chosen(form, offered()));
        if (answer == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        FILE.download(response, format, AidView.ordered(answer, position));
    }

    /** Keeps what was calculated as a plan. */
    @PostMapping("/rencana/desa")
    String keep(
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        AidForm form = form(typed);
        Map<String, String> errors = new LinkedHashMap<>(form.errors());
        String name = typed.getOrDefault("nama", "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.put("nama", "plan.form.name");
        }
        Optional<UUID> fund = form.fundId();
        if (!errors.isEmpty() || fund.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, errors, null, Position.FIRST, model);
        }
        return aid.keep(form.question(fund.get()), name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .fold(
                        kept -> "redirect:/rencana/" + kept.id(),
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return show(form, Map.of(), refused, Position.FIRST, model);
                        });
    }

    private AidForm form(Map<String, String> typed) {
        if (!Acting.required().may(Permission.PREPARE_DECREES)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        TerritoryCode home = Acting.required().territories().getFirst();
        Optional<UUID> named = Typed.id(typed.getOrDefault("dana", ""));
        Optional<Months> funded =
                offered().stream()
                        .filter(fund -> named.isEmpty() || fund.id().equals(named.get()))
                        .findFirst()
                        .map(Fund::months);
        return AidForm.typed(typed, AidForm.usual(funded, YearMonth.now(clock)), home);
    }

    private String show(
            AidForm form,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            Position position,
            Model model) {
        List<Fund> offered = offered();
        UUID chosen = chosen(form, offered);
        AidAnswer answer = answer(form, chosen);
        model.addAttribute(
                "view",
                new AidView(
                        chosen == null ? form : form.by(chosen),
                        errors,
                        refusal,
                        offered,
                        answer,
                        position));
        return "planning/aid";
    }

    private @Nullable AidAnswer answer(AidForm form, @Nullable UUID fund) {
        return fund == null || !form.errors().isEmpty()
                ? null
                : aid.calculate(form.question(fund)).orElse(null);
    }

    private static @Nullable UUID chosen(AidForm form, List<Fund> offered) {
        return form.fundId().or(() -> offered.stream().map(Fund::id).findFirst()).orElse(null);
    }

    /** Funds for villages first, of them those that still pay next month. */
    private List<Fund> offered() {
        YearMonth now = YearMonth.now(clock);
        return funds.list(FundFilter.all()).stream()
                .filter(
                        view ->
                                Acting.required()
                                        .may(Permission.PREPARE_DECREES, view.fund().territory()))
                .map(FundView::fund)
                .sorted(
                        Comparator.comparing((Fund fund) -> !isForVillages(fund))
                                .thenComparing(fund -> !fund.months().last().isAfter(now))
                                .thenComparing(fund -> fund.kind() != Fund.Kind.VILLAGE_AID))
                .toList();
    }

    private static boolean isForVillages(Fund fund) {
        return fund.kind() == Fund.Kind.VILLAGE_AID || fund.kind() == Fund.Kind.VILLAGE_BUDGET;
    }
}
