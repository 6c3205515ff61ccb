package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.Verifications;
import id.payung.eligibility.verification.Visit;
import id.payung.eligibility.verification.VisitResult;
import id.payung.eligibility.verification.web.TypedVisit.Reading;
import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Mending;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
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
import org.springframework.web.server.ResponseStatusException;

/** One visit to one worker, with a photo. */
@Controller
class VisitPage {
    private final Workers workers;
    private final Verifications verifications;
    private final VisitPhotos photos;
    private final Territories territories;
    private final Clock clock;

    VisitPage(
            Workers workers,
            Verifications verifications,
            VisitPhotos photos,
            Territories territories,
            Clock clock) {
        this.workers = workers;
        this.verifications = verifications;
        this.photos = photos;
        this.territories = territories;
        this.clock = clock;
    }

    @GetMapping("/pekerja/{id}/verval")
    String show(@PathVariable UUID id, Model model) {
        Map<String, String> typed = new HashMap<>();
        typed.put("tanggal", LocalDate.now(clock).toString());
        typed.put("petugas", Acting.required().name());
        return page(worker(id), typed, Map.of(), null, model);
    }

    @PostMapping("/pekerja/{id}/verval")
    String save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "foto", required = false) @Nullable MultipartFile photo,
            HttpServletResponse response,
            Model model)
            throws IOException {
        WorkerRecord worker = worker(id);
        TerritoryCode near = worker.territory().parent().parent();
        Reading reading =
                new TypedVisit(text(typed, "hasil"), text(typed, "isian"), text(typed, "rincian"))
                        .read(territories, near);
        Map<String, String> errors = errors(typed, reading, photo);
        if (!errors.isEmpty() || !(reading instanceof Reading.Read(VisitResult result))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(worker, typed, errors, null, model);
        }
        LocalDate day = TypedVisit.day(text(typed, "tanggal")).orElseThrow();
        Outcome<?, ? extends Refusal> outcome =
                photos.record(
                        worker,
                        photo,
                        kept ->
                                verifications.record(
                                        day,
                                        text(typed, "petugas"),
                                        java.util.List.of(
                                                new Visit(
                                                        id,
                                                        result,
                                                        text(typed, "catatan"),
                                                        kept))));
        return switch (outcome) {
            case Outcome.Done<?, ?> _ -> "redirect:/pekerja/" + id + "?kabar=visit.recorded";
            case Outcome.Refused<?, ? extends Refusal>(Refusal reason) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page(worker, typed, Map.of(), reason, model);
            }
        };
    }

    private static Map<String, String> errors(
            Map<String, String> typed, Reading reading, @Nullable MultipartFile photo)
            throws IOException {
        String wrong = reading instanceof Reading.Wrong(String message) ? message : "";
        return new Mending()
                .check(
                        "tanggal",
                        TypedVisit.day(text(typed, "tanggal")).isPresent(),
                        "visit.error.visited")
                .check("petugas", !text(typed, "petugas").isEmpty(), "visit.error.officer")
                .check(
                        wrong.equals("visit.error.result") ? "hasil" : "rincian",
                        wrong.isEmpty(),
                        wrong)
                .check("catatan", text(typed, "catatan").length() <= 500, "visit.error.long")
                .check("foto", VisitPhotos.isPictureOrNone(photo), "visit.error.photo")
                .fields();
    }

    private WorkerRecord worker(UUID id) {
        WorkerRecord worker =
                workers.find(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!Acting.required().may(Permission.VERIFY_WORKERS, worker.territory())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return worker;
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

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
