package id.payung.enrolment.mutation.web;

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

/** Tells a mutation of one worker, from his page. */
@Controller
class ReportController {
    private final Mutations mutations;
    private final Workers workers;

    ReportController(Mutations mutations, Workers workers) {
        this.mutations = mutations;
        this.workers = workers;
    }

    @GetMapping("/pekerja/{id}/mutasi")
    String form(@PathVariable UUID id, Model model) {
        return form(known(id), ReportForm.typed(Map.of()), null, Map.of(), model);
    }

    @PostMapping("/pekerja/{id}/mutasi")
    String report(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        WorkerRecord worker = known(id);
        ReportForm form = ReportForm.typed(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(worker, form, null, errors, model);
        }
        return mutations
                .report(form.wanted(id))
                .orElseThrow(ReportController::unknown)
                .fold(
                        _ -> "redirect:/mutasi?pekerja=" + id,
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return form(worker, form, refused, Map.of(), model);
                        });
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
