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
import id.payung.territory.Territories;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** One visit to one worker, with a photo, told by a page or by a program in the same fields. */
@Component
class OneVisit {
    private final Workers workers;
    private final Verifications verifications;
    private final VisitPhotos photos;
    private final Territories territories;

    OneVisit(
            Workers workers,
            Verifications verifications,
            VisitPhotos photos,
            Territories territories) {
        this.workers = workers;
        this.verifications = verifications;
        this.photos = photos;
        this.territories = territories;
    }

    /** A worker in sight, where the actor verifies. */
    WorkerRecord worker(UUID id) {
        WorkerRecord worker =
                workers.find(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!Acting.required().may(Permission.VERIFY_WORKERS, worker.territory())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return worker;
    }

    Reading read(WorkerRecord worker, Map<String, String> typed) {
        return new TypedVisit(text(typed, "hasil"), text(typed, "isian"), text(typed, "rincian"))
                .read(territories, worker.territory().parent().parent());
    }

    /** The fields to mend, with the key of what is wrong. */
    static Map<String, String> errors(
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

    /** Keeps the visit and its photo; only where nothing must be mended. */
    Outcome<?, ? extends Refusal> record(
            WorkerRecord worker,
            Map<String, String> typed,
            VisitResult result,
            @Nullable MultipartFile photo)
            throws IOException {
        return photos.record(
                worker,
                photo,
                kept ->
                        verifications.record(
                                TypedVisit.day(text(typed, "tanggal")).orElseThrow(),
                                text(typed, "petugas"),
                                List.of(
                                        new Visit(
                                                worker.id(),
                                                result,
                                                text(typed, "catatan"),
                                                kept))));
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
