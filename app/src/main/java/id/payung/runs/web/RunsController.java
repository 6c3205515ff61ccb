package id.payung.runs.web;

import id.payung.runs.Run;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Phrasebook;
import id.payung.shared.Position;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** Long jobs with their progress; whoever began one may stop it. */
@Controller
class RunsController {
    private static final int PAGE = 50;
    private static final Phrasebook WORDS = Phrasebook.of("messages/runs-pages");
    private static final SheetTable<Run> FILE =
            SheetTable.<Run>named("proses")
                    .said("Pekerjaan", 26, WORDS, run -> "run.kind." + run.kind())
                    .text("Judul", 40, Run::title)
                    .said("Keadaan", 14, WORDS, run -> "run.state." + run.state())
                    .number("Selesai", 12, Run::done)
                    .number("Seluruhnya", 12, Run::total)
                    .moment("Mulai", Run::createdAt)
                    .moment("Berakhir", Run::finishedAt);

    private final Runs runs;

    RunsController(Runs runs) {
        this.runs = runs;
    }

    @GetMapping("/proses")
    String show(
            @RequestParam(name = "keadaan", required = false) Run.@Nullable State state,
            Position position,
            Model model) {
        model.addAttribute(
                "view",
                new RunsView(
                        state,
                        runs.count(state),
                        runs.list(state, position, PAGE),
                        Acting.required().account()));
        return "runs/runs";
    }

    @GetMapping("/proses.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "keadaan", required = false) Run.@Nullable State state,
            Position position,
            HttpServletResponse response)
            throws IOException {
        FILE.download(response, format, to -> runs.export(state, position, to));
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
