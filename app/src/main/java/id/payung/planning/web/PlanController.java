package id.payung.planning.web;

import id.payung.legalbases.LegalBases;
import id.payung.planning.PlanDrafting;
import id.payung.planning.PlanDraftings;
import id.payung.planning.PlanRefused;
import id.payung.planning.PlannedDecree;
import id.payung.planning.Plans;
import id.payung.planning.Split;
import id.payung.planning.StoredPlan;
import id.payung.planning.plan.Planner;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import id.payung.sheets.SheetTable;
import id.payung.territory.Territories;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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

/** One plan: whom it covers, why none is better, what more money would do, and its drafts. */
@Controller
class PlanController {
    private static final long MORE_MONEY = 100_000_000;
    private static final int MOST_FUNDS = 12;

    private final Plans plans;
    private final PlanDraftings draftings;
    private final LegalBases legalBases;
    private final Territories territories;

    PlanController(
            Plans plans, PlanDraftings draftings, LegalBases legalBases, Territories territories) {
        this.plans = plans;
        this.draftings = draftings;
        this.legalBases = legalBases;
        this.territories = territories;
    }

    @GetMapping("/rencana/{id}")
    String show(@PathVariable UUID id, Model model) {
        require();
        return show(find(id), null, model);
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_MONEY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Every village, of which the page shows the first. */
    @GetMapping("/rencana/{id}/desa.{format:xlsx|csv}")
    void villages(
            @PathVariable UUID id,
            @PathVariable String format,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        PlanView view = new PlanView(find(id), List.of(), 0, List.of(), null);
        SheetTable.<PlanView.Part<TerritoryCode>>named("rencana-desa")
                .code("Kode Wilayah", 16, part -> part.key().value())
                .text("Desa", 28, part -> territories.name(part.key()))
                .number("Dapat Dilindungi", 16, PlanView.Part::asked)
                .number("Dilindungi", 12, PlanView.Part::people)
                .number("Belum", 12, PlanView.Part::uncovered)
                .number("Dilindungi per 1.000", 20, PlanView.Part::perMille)
                .number("Biaya (Rp)", 16, PlanView.Part::cost)
                .download(
                        response,
                        format,
                        PlanView.villages(territories::name).sorted(view.byVillage(), position));
    }

    /** One decree of the fund or, with the other button, one for each village. */
    @PostMapping("/rencana/{id}/sk")
    String draft(
            @PathVariable UUID id,
            @RequestParam(name = "dana") UUID fund,
            @RequestParam(name = "dasar", defaultValue = "") String basis,
            @RequestParam(name = "nomor", defaultValue = "") String number,
            @RequestParam(name = "tiap", defaultValue = "") String each,
            HttpServletResponse response,
            Model model) {
        StoredPlan stored = find(id);
        PlannedDecree wanted =
                new PlannedDecree(
                        id,
                        fund,
                        Typed.id(basis).orElse(new UUID(0, 0)),
                        number.strip(),
                        "Penetapan menurut rencana " + stored.name());
        Outcome<PlanDrafting, PlanRefused> begun =
                draftings
                        .start(wanted, each.isEmpty() ? Split.WHOLE : Split.VILLAGES)
                        .orElseThrow(PlanController::unknown);
        return begun.fold(
                drafting -> "redirect:/rencana/konsep/" + drafting.id(),
                refused -> {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return show(stored, refused, model);
                });
    }

    private String show(StoredPlan stored, @Nullable Refusal refusal, Model model) {
        boolean few = stored.plan().question().purses().size() <= MOST_FUNDS;
        model.addAttribute(
                "view",
                new PlanView(
                        stored,
                        few ? Planner.nextBuys(stored.plan(), MORE_MONEY) : List.of(),
                        MORE_MONEY,
                        legalBases.list(TerritoryCode.INDONESIA),
                        refusal));
        return "planning/plan";
    }

    private StoredPlan find(UUID id) {
        return plans.find(id).orElseThrow(PlanController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
