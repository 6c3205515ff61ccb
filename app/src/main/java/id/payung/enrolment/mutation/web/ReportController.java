package id.payung.enrolment.mutation.web;

import id.payung.enrolment.mutation.MutationPreviews;
import id.payung.enrolment.mutation.MutationRefused;
import id.payung.enrolment.mutation.Mutations;
import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
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

/** Tells a mutation of one worker, from his page: written, previewed, saved. */
@Controller
class ReportController {
    private final Mutations mutations;
    private final MutationPreviews previews;
    private final Workers workers;

    ReportController(Mutations mutations, MutationPreviews previews, Workers workers) {
        this.mutations = mutations;
        this.previews = previews;
        this.workers = workers;
    }

    @GetMapping("/pekerja/{id}/mutasi")
    String form(@PathVariable UUID id, Model model) {
        return form(known(id), ReportForm.typed(Map.of()), null, Map.of(), model);
    }

    /** Shows what would follow; saves it only once it was shown. */
    @PostMapping("/pekerja/{id}/mutasi")
    String report(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "langkah", defaultValue = "") String step,
            HttpServletResponse response,
            Model model) {
        WorkerRecord worker = known(id);
        ReportForm form = ReportForm.typed(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(worker, form, null, errors, model);
        }
        return switch (step) {
            case "ubah" -> form(worker, form, null, errors, model);
            case "simpan" -> save(worker, form, response, model);
            default -> preview(worker, form, null, response, model);
        };
    }

    private String save(
            WorkerRecord worker, ReportForm form, HttpServletResponse response, Model model) {
        return mutations
                .report(form.wanted(worker.id()), form.seen())
                .orElseThrow(ReportController::unknown)
                .fold(
                        _ -> saved(worker),
                        refused ->
                                switch (refused) {
                                    // The second click of two.
                                    case MutationRefused.ToldAlready _ -> saved(worker);
                                    case MutationRefused.Changed changed ->
                                            preview(worker, form, changed, response, model);
                                    default -> refused(worker, form, refused, response, model);
                                });
    }

    private String preview(
            WorkerRecord worker,
            ReportForm form,
            @Nullable Refusal refusal,
            HttpServletResponse response,
            Model model) {
        return previews.of(form.wanted(worker.id()), form.name())
                .orElseThrow(ReportController::unknown)
                .fold(
                        preview -> {
                            if (refusal != null) {
                                response.setStatus(HttpStatus.CONFLICT.value());
                            }
                            model.addAttribute(
                                    "view", new PreviewView(worker, form, preview, refusal));
                            return "mutation/preview";
                        },
                        refused -> refused(worker, form, refused, response, model));
    }

    private static String saved(WorkerRecord worker) {
        return "redirect:/mutasi?pekerja=" + worker.id();
    }

    private String refused(
            WorkerRecord worker,
            ReportForm form,
            MutationRefused refused,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return form(worker, form, refused, Map.of(), model);
    }

    private String form(
            WorkerRecord worker,
            ReportForm form,
            @Nullable Refusal refusal,
            Map<String, String> errors,
            Model model) {
        model.addAttribute("view", new ReportView(worker, form, refusal, errors));
        return "mutation/report";
    }

    private WorkerRecord known(UUID id) {
        WorkerRecord worker = workers.find(id).orElseThrow(ReportController::unknown);
        if (!Acting.required().may(Permission.PREPARE_DECREES, worker.territory())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return worker;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
