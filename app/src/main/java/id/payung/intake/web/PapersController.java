package id.payung.intake.web;

import id.payung.files.HandingOut;
import id.payung.intake.ListingRefused;
import id.payung.intake.Listings;
import id.payung.intake.Paper;
import id.payung.intake.PaperKind;
import id.payung.intake.Papers;
import id.payung.shared.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes the papers of a list, hands them out and takes them away. */
@Controller
class PapersController {
    private final Listings listings;
    private final Papers papers;
    private final HandingOut handingOut;

    PapersController(Listings listings, Papers papers, HandingOut handingOut) {
        this.listings = listings;
        this.papers = papers;
        this.handingOut = handingOut;
    }

    @PostMapping("/daftar/{id}/surat")
    String add(
            @PathVariable UUID id,
            @RequestParam(name = "jenis", defaultValue = "") String code,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (listings.find(id).isEmpty()) {
            throw unknown();
        }
        Optional<PaperKind> kind =
                Stream.of(PaperKind.values()).filter(one -> one.name().equals(code)).findFirst();
        if (kind.isPresent() && file != null && !file.isEmpty()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try (InputStream content = file.getInputStream()) {
                done(
                        papers.add(
                                id,
                                kind.get(),
                                name,
                                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                content));
            }
        }
        return "redirect:/daftar/" + id + "#surat";
    }

    @PostMapping("/daftar/{id}/surat/{paper}/buang")
    String remove(@PathVariable UUID id, @PathVariable UUID paper) {
        done(papers.remove(id, paper));
        return "redirect:/daftar/" + id + "#surat";
    }

    /** Always as a file to be saved: what somebody uploaded is never shown as a page. */
    @GetMapping("/daftar/{id}/surat/{paper}/berkas.{format:asli}")
    ResponseEntity<Object> open(
            @PathVariable UUID id, @PathVariable UUID paper, @PathVariable String format) {
        return papers.file(id, paper)
                .map(handingOut::asAttachment)
                .orElseThrow(PapersController::unknown);
    }

    private static void done(Optional<Outcome<Paper, ListingRefused>> outcome) {
        outcome.orElseThrow(PapersController::unknown)
                .fold(
                        paper -> paper,
                        _ -> {
                            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                        });
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
