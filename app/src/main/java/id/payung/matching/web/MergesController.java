package id.payung.matching.web;

import id.payung.matching.MatchingQuality;
import id.payung.matching.MatchingRefused;
import id.payung.matching.MergeFilter;
import id.payung.matching.Merges;
import id.payung.matching.WorkerMerge;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Phrasebook;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Merges: the second person's word, taking apart again, and how good the scores are. */
@Controller
class MergesController {
    private static final int PAGE = 50;
    private static final String FOR_ME = "untuk-saya";

    private static final int MOST = 1_000_000;
    private static final SheetTable<WorkerMerge> FILE =
            SheetTable.<WorkerMerge>named("penggabungan")
                    .text("Dipertahankan", 30, WorkerMerge::keptName)
                    .text("Digabung", 30, WorkerMerge::absorbedName)
                    .code("NIK (disamarkan)", 22, WorkerMerge::absorbedMasked)
                    .said(
                            "Keadaan",
                            18,
                            Phrasebook.of("messages/matching-pages"),
                            merge -> "merge.state." + merge.state())
                    .text("Diusulkan oleh", 24, merge -> merge.proposed().name())
                    .moment("Diusulkan", merge -> merge.proposed().at());

    private final Merges merges;
    private final MatchingQuality quality;

    MergesController(Merges merges, MatchingQuality quality) {
        this.merges = merges;
        this.quality = quality;
    }

    @GetMapping("/ganda/gabungan")
    String list(
            @RequestParam(name = "keadaan", defaultValue = "") String word,
            Position position,
            Model model) {
        require();
        MergeFilter filter = filter(word);
        List<MergesView.Choice> choices =
                Stream.of(WorkerMerge.State.values())
                        .map(
                                state ->
                                        new MergesView.Choice(
                                                state,
                                                word(state),
                                                merges.count(MergeFilter.in(state))))
                        .toList();
        model.addAttribute(
                "view",
                new MergesView(
                        merges.list(filter, position, PAGE),
                        state(word),
                        word.equals(FOR_ME),
                        merges.count(filter(FOR_ME)),
                        choices,
                        merges.count(filter)));
        return "matching/merges";
    }

    @GetMapping("/ganda/gabungan.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "keadaan", defaultValue = "") String word,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        FILE.download(
                response, format, merges.list(filter(word), position.beginning(), MOST).items());
    }

    private static MergeFilter filter(String word) {
        return word.equals(FOR_ME)
                ? MergeFilter.forDecisionBy(Acting.required().account())
                : MergeFilter.in(state(word));
    }

    @GetMapping("/ganda/mutu")
    String quality(Model model) {
        require();
        model.addAttribute("view", quality.measured());
        return "matching/quality";
    }

    @GetMapping("/ganda/gabungan/{id}")
    String show(@PathVariable UUID id, Model model) {
        return show(id, null, model);
    }

    @PostMapping("/ganda/gabungan/{id}/setujui")
    String approve(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(id, merges.approve(id), response, model);
    }

    @PostMapping("/ganda/gabungan/{id}/tolak")
    String reject(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(id, merges.reject(id), response, model);
    }

    @PostMapping("/ganda/gabungan/{id}/pisahkan")
    String undo(
            @PathVariable UUID id,
            @RequestParam(name = "alasan", defaultValue = "") String why,
            HttpServletResponse response,
            Model model) {
        return after(id, merges.undo(id, why), response, model);
    }

    @PostMapping("/ganda/gabungan/{id}/biarkan")
    String keepTogether(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(id, merges.keepTogether(id), response, model);
    }

    private String after(
            UUID id,
            Optional<Outcome<WorkerMerge, MatchingRefused>> outcome,
            HttpServletResponse response,
            Model model) {
        return outcome.orElseThrow(MergesController::unknown)
                .fold(
                        _ -> "redirect:/ganda/gabungan/" + id,
                        reason -> {
                            response.setStatus(
                                    reason instanceof MatchingRefused.NotPermitted
                                            ? HttpStatus.FORBIDDEN.value()
                                            : HttpStatus.CONFLICT.value());
                            return show(id, reason, model);
                        });
    }

    private String show(UUID id, @Nullable Refusal refusal, Model model) {
        WorkerMerge merge = merges.find(id).orElseThrow(MergesController::unknown);
        model.addAttribute(
                "view", new MergeView(merge, merges.effects(id), merges.undoTakesTwo(id), refusal));
        return "matching/merge";
    }

    private static WorkerMerge.@Nullable State state(String word) {
        return Stream.of(WorkerMerge.State.values())
                .filter(state -> word(state).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String word(WorkerMerge.State state) {
        return switch (state) {
            case PROPOSED -> "diusulkan";
            case DONE -> "digabungkan";
            case REJECTED -> "ditolak";
            case UNDONE -> "dipisahkan";
        };
    }

    private static void require() {
        if (!Acting.required().may(Permission.DECIDE_DUPLICATES)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
