package id.payung.matching.web;

import id.payung.matching.DuplicatePair;
import id.payung.matching.Duplicates;
import id.payung.matching.MatchingRefused;
import id.payung.matching.MergeFilter;
import id.payung.matching.Merges;
import id.payung.matching.PairFilter;
import id.payung.matching.PairFilter.Standing;
import id.payung.matching.Verdict;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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

/** The queue of duplicates, one pair at a time, and the next one after each decision. */
@Controller
class DuplicatesController {
    private static final int PAGE = 50;

    private static final SheetTable<DuplicatePair> FILE =
            SheetTable.<DuplicatePair>named("data-ganda")
                    .text("Nama", 30, pair -> pair.names().one())
                    .code("Kode Wilayah", 16, pair -> pair.names().oneArea())
                    .text("Nama Kedua", 30, pair -> pair.names().other())
                    .code("Kode Wilayah Kedua", 18, pair -> pair.names().otherArea())
                    .number("Peluang (%)", 12, pair -> Math.round(pair.score().probability() * 100))
                    .moment("Ditemukan", DuplicatePair::foundAt)
                    .text("Diputuskan oleh", 24, DuplicatePair::decidedBy)
                    .moment("Diputuskan", DuplicatePair::decidedAt);

    private final Duplicates duplicates;
    private final Merges merges;
    private final SideBySide sides;

    DuplicatesController(Duplicates duplicates, Merges merges, SideBySide sides) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.sides = sides;
    }

    @GetMapping("/ganda")
    String list(
            @RequestParam(name = "keadaan", defaultValue = "") String standing,
            @RequestParam(name = "wilayah", defaultValue = "") TerritoryCode territory,
            Position position,
            Model model) {
        require();
        PairFilter filter = new PairFilter(Standing.of(standing), territory);
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (Standing each : Standing.values()) {
            counts.put(each, duplicates.count(filter.with(each)));
        }
        long toApprove = merges.count(MergeFilter.forDecisionBy(Acting.required().account()));
        model.addAttribute(
                "view",
                new DuplicatesView(
                        filter, duplicates.list(filter, position, PAGE), counts, toApprove));
        return "matching/duplicates";
    }

    @GetMapping("/ganda.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "keadaan", defaultValue = "") String standing,
            @RequestParam(name = "wilayah", defaultValue = "") TerritoryCode territory,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        PairFilter filter = new PairFilter(Standing.of(standing), territory);
        FILE.download(response, format, to -> duplicates.export(filter, position, to));
    }

    @GetMapping("/ganda/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "sudah", required = false) @Nullable UUID before,
            Model model) {
        DuplicatePair pair = duplicates.find(id).orElseThrow(DuplicatesController::unknown);
        model.addAttribute("view", sides.of(pair, before, null));
        return "matching/pair";
    }

    @PostMapping("/ganda/{id}/putuskan")
    String decide(
            @PathVariable UUID id,
            @RequestParam(name = "putusan") Verdict verdict,
            @RequestParam(name = "pertahankan", required = false) @Nullable UUID keep,
            HttpServletResponse response,
            Model model) {
        return switch (duplicates
                .decide(id, verdict, keep)
                .orElseThrow(DuplicatesController::unknown)) {
            case Outcome.Done<DuplicatePair, MatchingRefused> _ -> "redirect:" + next(id);
            case Outcome.Refused<DuplicatePair, MatchingRefused>(MatchingRefused reason) ->
                    refused(id, reason, response, model);
        };
    }

    @PostMapping("/ganda/{id}/buka")
    String reopen(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return duplicates
                .reopen(id)
                .orElseThrow(DuplicatesController::unknown)
                .fold(_ -> "redirect:/ganda/" + id, reason -> refused(id, reason, response, model));
    }

    private String refused(
            UUID id, MatchingRefused reason, HttpServletResponse response, Model model) {
        response.setStatus(
                reason instanceof MatchingRefused.NotPermitted
                        ? HttpStatus.FORBIDDEN.value()
                        : HttpStatus.CONFLICT.value());
        DuplicatePair pair = duplicates.find(id).orElseThrow(DuplicatesController::forbidden);
        model.addAttribute("view", sides.of(pair, null, reason));
        return "matching/pair";
    }

    /** The pair that is asked about next, or the empty queue. */
    private String next(UUID decided) {
        Optional<DuplicatePair> next =
                duplicates.list(PairFilter.waiting(), Position.FIRST, 1).items().stream()
                        .findFirst();
        return next.map(pair -> "/ganda/" + pair.id() + "?sudah=" + decided).orElse("/ganda");
    }

    private static void require() {
        if (!Acting.required().may(Permission.DECIDE_DUPLICATES)) {
            throw forbidden();
        }
    }

    private static ResponseStatusException forbidden() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
