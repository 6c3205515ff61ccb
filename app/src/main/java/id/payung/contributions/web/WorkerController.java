package id.payung.contributions.web;

import id.payung.registry.Identity;
import id.payung.registry.RevealRefused;
import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.shared.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One worker: who he is, how he was judged, who pays for which month, and how it came about. */
@Controller
class WorkerController {
    private static final String RECORDED = "visit.recorded";

    private final Workers workers;
    private final WorkerStory story;
    private final Clock clock;

    WorkerController(Workers workers, WorkerStory story, Clock clock) {
        this.workers = workers;
        this.story = story;
        this.clock = clock;
    }

    @GetMapping("/pekerja/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "kabar", required = false) @Nullable String notice,
            Model model) {
        Optional<UUID> bearer = workers.bearerOf(id);
        if (bearer.isPresent()) {
            return "redirect:/pekerja/" + bearer.get();
        }
        WorkerRecord worker = workers.find(id).orElseThrow(WorkerController::unknown);
        model.addAttribute("view", story.of(worker, LocalDate.now(clock)));
        model.addAttribute("notice", RECORDED.equals(notice) ? RECORDED : "");
        return "contributions/worker";
    }

    @PostMapping("/pekerja/{id}/identitas")
    String reveal(@PathVariable UUID id, HttpServletResponse response, Model model) {
        WorkerRecord worker = workers.find(id).orElseThrow(WorkerController::unknown);
        WorkerView masked = story.of(worker, LocalDate.now(clock));
        Outcome<Identity, RevealRefused> revealed =
                workers.reveal(id).orElseThrow(WorkerController::unknown);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute(
                "view",
                switch (revealed) {
                    case Outcome.Done<Identity, RevealRefused>(Identity identity) ->
                            masked.showing(identity);
                    case Outcome.Refused<Identity, RevealRefused>(RevealRefused reason) -> {
                        response.setStatus(HttpStatus.FORBIDDEN.value());
                        yield masked.refusing(reason);
                    }
                });
        return "contributions/worker";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
