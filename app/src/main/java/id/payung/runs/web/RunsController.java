package id.payung.runs.web;

import id.payung.runs.Run;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Long jobs with their progress; whoever began one may stop it. */
@Controller
class RunsController {
    private static final int NEWEST = 100;

    private final Runs runs;

    RunsController(Runs runs) {
        this.runs = runs;
    }

    @GetMapping("/proses")
    String show(Model model) {
        List<Run> recent = runs.recent(NEWEST);
        model.addAttribute("view", new RunsView(recent, Acting.required().account()));
        return "runs/runs";
    }

    @PostMapping("/proses/{id}/batal")
    String cancel(@PathVariable UUID id) {
        Run run =
                runs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Actor actor = Acting.required();
        if (!run.account().equals(actor.account())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        runs.cancel(id);
        return "redirect:" + RunsView.href(run);
    }
}
