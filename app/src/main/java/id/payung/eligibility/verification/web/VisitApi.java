package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.VisitResult;
import id.payung.eligibility.verification.web.TypedVisit.Reading;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.registry.WorkerRecord;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes one visit from a program with what only a file can carry: the photo. */
@RestController
class VisitApi {
    private static final Map<String, String> POINTERS =
            Map.of(
                    "tanggal", "?on",
                    "petugas", "?officer",
                    "hasil", "?result",
                    "rincian", "?detail",
                    "catatan", "?note",
                    "foto", "?photo");

    private final OneVisit visit;
    private final Answers answers;

    VisitApi(OneVisit visit, Answers answers) {
        this.visit = visit;
        this.answers = answers;
    }

    /** A visit that is kept; the same told again is kept once. */
    record VisitKept(UUID worker, VisitResult.Kind result, boolean photo) {}

    @Gives(VisitKept.class)
    @Operation(
            operationId = "recordVisit",
            summary = "Record a visit to one worker, with a photo (JPEG or PNG) or without")
    @PostMapping("/api/v1/workers/{id}/visits")
    ResponseEntity<Object> record(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String detail,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable MultipartFile photo)
            throws IOException {
        WorkerRecord worker = visit.worker(id);
        Map<String, String> typed =
                Map.of(
                        "tanggal", on,
                        "petugas", officer,
                        "hasil", result,
                        "isian", field,
                        "rincian", detail,
                        "catatan", note);
        Reading reading = visit.read(worker, typed);
        Map<String, String> errors = OneVisit.errors(typed, reading, photo);
        return errors.isEmpty() && reading instanceof Reading.Read(VisitResult found)
                ? answers.done(
                        visit.record(worker, typed, found, photo),
                        _ -> new VisitKept(id, found.kind(), photo != null && !photo.isEmpty()))
                : answers.mend(errors, POINTERS);
    }
}
