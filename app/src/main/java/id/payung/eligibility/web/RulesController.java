package id.payung.eligibility.web;

import id.payung.eligibility.EligibilityRefused;
import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.RuleChanges;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
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

/**
 * The rules of a programme, and how it does its work: which papers come with its lists, and by when
 * what waits is to be done. Everybody may read it, like any rule; whoever manages the programme's
 * funds may change it.
 */
@Controller
class RulesController {
    private final Programmes programmes;
    private final RuleChanges changes;
    private final LegalAges ages;

    RulesController(Programmes programmes, RuleChanges changes, LegalAges ages) {
        this.programmes = programmes;
        this.changes = changes;
        this.ages = ages;
    }

    @GetMapping("/program/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "tersimpan", required = false) @Nullable String saved,
            Model model) {
        Programme programme = programmes.find(id).orElseThrow(RulesController::unknown);
        RulesForm form = RulesForm.of(programme.criteria().practice());
        return show(programme, form, Map.of(), saved != null, null, model);
    }

    @PostMapping("/program/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Programme programme = programmes.find(id).orElseThrow(RulesController::unknown);
        RulesForm form = new RulesForm(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(programme, form, errors, false, null, model);
        }
        Outcome<Programme, EligibilityRefused> changed =
                programmes
                        .change(id, form.papers(), form.deadlines())
                        .orElseThrow(RulesController::unknown);
        return changed.fold(
                _ -> "redirect:/program/" + id + "?tersimpan=ya",
                refused -> {
                    response.setStatus(HttpStatus.FORBIDDEN.value());
                    return show(programme, form, Map.of(), false, refused, model);
                });
    }

    private String show(
            Programme programme,
            RulesForm form,
            Map<String, String> errors,
            boolean saved,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute(
                "view",
                new RulesView(
                        programme,
                        programmes.list(),
                        Acting.required().may(Permission.MANAGE_FUNDS, programme.territory())
                                ? changes.list(programme.id())
                                : List.of(),
                        ages.today(),
                        form.typed(),
                        errors,
                        saved,
                        refusal));
        return "eligibility/rules";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
