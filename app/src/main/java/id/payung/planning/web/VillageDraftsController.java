package id.payung.planning.web;

import id.payung.planning.DraftedVillage;
import id.payung.planning.Plans;
import id.payung.planning.StoredPlan;
import id.payung.planning.VillageDrafting;
import id.payung.planning.VillageDrafts;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetTable;
import id.payung.shell.Dictionary;
import id.payung.shell.Language;
import id.payung.shell.Words;
import id.payung.territory.Territories;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** How far the drafts for each village are, and which village has none and why. */
@Controller
class VillageDraftsController {
    private final VillageDrafts drafts;
    private final Plans plans;
    private final Territories territories;
    private final Dictionary dictionary;

    VillageDraftsController(
            VillageDrafts drafts, Plans plans, Territories territories, Dictionary dictionary) {
        this.drafts = drafts;
        this.plans = plans;
        this.territories = territories;
        this.dictionary = dictionary;
    }

    @GetMapping("/rencana/konsep-desa/{id}")
    String show(@PathVariable UUID id, Model model) {
        VillageDrafting found = find(id);
        model.addAttribute(
                "view",
                new VillageDraftsView(
                        found, plans.find(found.wanted().plan()).map(StoredPlan::name).orElse("")));
        return "planning/villagedrafts";
    }

    @GetMapping("/rencana/konsep-desa/{id}/desa.{format:xlsx|csv}")
    void export(@PathVariable UUID id, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        Words indonesian = dictionary.in(Language.INDONESIAN);
        SheetTable.<DraftedVillage>named("konsep-desa")
                .code("Kode Wilayah", 16, village -> village.village().value())
                .text("Desa", 28, village -> territories.name(village.village()))
                .code("Nomor SK", 30, DraftedVillage::number)
                .number("Menurut Rencana", 16, DraftedVillage::planned)
                .number("Di Konsep", 12, DraftedVillage::members)
                .number("Sudah Dilindungi", 16, DraftedVillage::coveredAlready)
                .number("Tidak Termuat", 14, DraftedVillage::left)
                .text("Sebab Tanpa Konsep", 60, village -> why(village, indonesian))
                .download(response, format, find(id).villages());
    }

    private static String why(DraftedVillage village, Words words) {
        Refusal refusal = village.refusal();
        return refusal == null ? "" : words.message(refusal) + " " + words.remedy(refusal);
    }

    private VillageDrafting find(UUID id) {
        return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
