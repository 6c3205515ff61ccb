package id.payung.eligibility.web;

import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.RuleChange;
import id.payung.eligibility.RuleChanges;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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

/** Hands other rules of a programme in, and lets a second person decide about them. */
@Controller
class RuleChangesController {
    static final String REASON = "alasan";

    private static final int LONGEST_REASON = 300;

    private final Programmes programmes;
    private final RuleChanges changes;
    private final LegalAges ages;

    RuleChangesController(Programmes programmes, RuleChanges changes, LegalAges ages) {
        this.programmes = programmes;
        this.changes = changes;
        this.ages = ages;
    }

    @GetMapping("/program/{id}/ubah")
    String form(@PathVariable UUID id, Model model) {
        Programme programme = programmes.find(id).orElseThrow(RuleChangesController::unknown);
        if (!Acting.required().may(Permission.MANAGE_FUNDS, programme.territory())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return form(programme, CriteriaForm.of(programme.criteria()), Map.of(), null, model);
    }

    @PostMapping("/program/{id}/ubah")
    String propose(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Programme programme = programmes.find(id).orElseThrow(RuleChangesController::unknown);
        CriteriaForm form = CriteriaForm.typed(typed);
        Map<String, String> errors = errors(form, ages.today());
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(programme, form, errors, null, model);
        }
        return changes.propose(id, form.wanted(), form.value(REASON))
                .orElseThrow(RuleChangesController::unknown)
                .fold(
                        RuleChangesController::programme,
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return form(programme, form, Map.of(), refused, model);
                        });
    }

    /** Other rules want a reason, which new ones do not. */
    static Map<String, String> errors(CriteriaForm form, JoiningAges legal) {
        Map<String, String> errors = new LinkedHashMap<>(form.errors(legal));
        if (!isReason(form.value(REASON))) {
            errors.put(REASON, "rule.form.reason");
        }
        return errors;
    }

    private static boolean isReason(String text) {
        return !text.isBlank() && text.length() <= LONGEST_REASON;
    }

    @GetMapping("/program/perubahan")
    String list(@RequestParam(name = "keadaan", defaultValue = "") String state, Model model) {
        return list(state.equals("menunggu"), null, model);
    }

    @PostMapping("/program/perubahan/{id}/setujui")
    String approve(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return changes.approve(id)
                .orElseThrow(RuleChangesController::unknown)
                .fold(
                        RuleChangesController::programme,
                        refused -> refused(refused, response, model));
    }

    @PostMapping("/program/perubahan/{id}/tolak")
    String reject(
            @PathVariable UUID id,
            @RequestParam(name = REASON, defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        if (!isReason(reason)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("errors", Map.of(REASON + "-" + id, "rule.form.rejection"));
            return list(false, null, model);
        }
        return changes.reject(id, reason)
                .orElseThrow(RuleChangesController::unknown)
                .fold(
                        RuleChangesController::programme,
                        refused -> refused(refused, response, model));
    }

    private String refused(Refusal refusal, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return list(false, refusal, model);
    }

    private String list(boolean waiting, @Nullable Refusal refusal, Model model) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("refusal", refusal);
        model.addAttribute(
                "view",
                new RuleChangesView(
                        waiting ? changes.waiting() : changes.list(null),
                        waiting,
                        Acting.required().account()));
        return "eligibility/rulechanges";
    }

    private String form(
            Programme programme,
            CriteriaForm form,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute(
                "view", new ChangingView(programme, form, errors, refusal, ages.today()));
        return "eligibility/changerules";
    }

    private static String programme(RuleChange change) {
        return "redirect:/program/" + change.programme();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
