package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.VisitResult;
import id.payung.eligibility.verification.web.TypedVisit.Reading;
import id.payung.registry.WorkerRecord;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.springframework.web.multipart.MultipartFile;

/** The form of one visit to one worker. */
@Controller
class VisitPage {
    private final OneVisit visit;
    private final Clock clock;

    VisitPage(OneVisit visit, Clock clock) {
        this.visit = visit;
        this.clock = clock;
    }

    @GetMapping("/pekerja/{id}/verval")
    String show(@PathVariable UUID id, Model model) {
        Map<String, String> typed = new HashMap<>();
        typed.put("tanggal", LocalDate.now(clock).toString());
        typed.put("petugas", Acting.required().name());
        return page(visit.worker(id), typed, Map.of(), null, model);
    }

    @PostMapping("/pekerja/{id}/verval")
    String save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "foto", required = false) @Nullable MultipartFile photo,
            HttpServletResponse response,
            Model model)
            throws IOException {
        WorkerRecord worker = visit.worker(id);
        Reading reading = visit.read(worker, typed);
        Map<String, String> errors = OneVisit.errors(typed, reading, photo);
        if (!errors.isEmpty() || !(reading instanceof Reading.Read(VisitResult result))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(worker, typed, errors, null, model);
        }
        return switch (visit.record(worker, typed, result, photo)) {
            case Outcome.Done<?, ?> _ -> "redirect:/pekerja/" + id + "?kabar=visit.recorded";
            case Outcome.Refused<?, ? extends Refusal>(Refusal reason) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page(worker, typed, Map.of(), reason, model);
            }
        };
    }

    private static String page(
            WorkerRecord worker,
            Map<String, String> typed,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute("view", new VisitView(worker, typed, errors, refusal));
        return "verification/visit";
    }
}
