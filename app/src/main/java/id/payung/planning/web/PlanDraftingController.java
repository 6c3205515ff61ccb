package id.payung.planning.web;

import id.payung.planning.DraftedPart;
import id.payung.planning.PlanDrafting;
import id.payung.planning.PlanDraftings;
import id.payung.planning.Plans;
import id.payung.planning.StoredPlan;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetTable;
import id.payung.shell.Dictionary;
import id.payung.shell.Language;
import id.payung.shell.Words;
import id.payung.territory.Territories;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** How far the drafts of a plan are, and which village has none and why. */
@Controller
class PlanDraftingController {
    private final PlanDraftings drafts;
    private final Plans plans;
    private final Territories territories;
    private final Dictionary dictionary;

    PlanDraftingController(
            PlanDraftings drafts, Plans plans, Territories territories, Dictionary dictionary) {
        this.drafts = drafts;
        this.plans = plans;
        this.territories = territories;
        this.dictionary = dictionary;
    }

    @GetMapping("/rencana/konsep/{id}")
    String show(@PathVariable UUID id, Model model) {
        PlanDrafting found = find(id);
        model.addAttribute(
                "view",
                new PlanDraftingView(
                        found, plans.find(found.wanted().plan()).map(StoredPlan::name).orElse("")));
        return "planning/drafting";
    }

    @GetMapping("/rencana/konsep/{id}/hasil.{format:xlsx|csv}")
    void export(
            @PathVariable UUID id,
            @PathVariable String format,
            Position position,
            HttpServletResponse response)
            throws IOException {
        Words indonesian = dictionary.in(Language.INDONESIAN);
        SheetTable.<DraftedPart>named("konsep-sk")
                .code("Kode Wilayah", 16, part -> part.area().value())
                .text("Wilayah", 28, part -> territories.name(part.area()))
                .code("Nomor SK", 30, DraftedPart::number)
                .number("Menurut Rencana", 16, DraftedPart::planned)
                .number("Di Konsep", 12, DraftedPart::members)
                .number("Sudah Dilindungi", 16, DraftedPart::coveredAlready)
                .number("Tidak Termuat", 14, DraftedPart::left)
                .text("Sebab Tanpa Konsep", 60, part -> why(part, indonesian))
                .download(response, format, sorted(find(id).parts(), position));
    }

    /** By the columns of either table of the page; the file holds the rows of both. */
    private List<DraftedPart> sorted(List<DraftedPart> parts, Position position) {
        return PlanDraftingView.refusals(territories::name)
                .sorted(
                        PlanDraftingView.drafts(territories::name).sorted(parts, position),
                        position);
    }

    private static String why(DraftedPart part, Words words) {
        Refusal refusal = part.refusal();
        return refusal == null ? "" : words.message(refusal) + " " + words.remedy(refusal);
    }

    private PlanDrafting find(UUID id) {
        return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
