package id.payung.funding.web;

import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.funding.BudgetPapers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Hands a budget document's scan back, always as a file to be saved, never shown. */
@Controller
class BudgetScans {
    private final BudgetPapers papers;
    private final StoredFiles files;

    BudgetScans(BudgetPapers papers, StoredFiles files) {
        this.papers = papers;
        this.files = files;
    }

    @GetMapping("/dana/anggaran/{id}/berkas.pdf")
    ResponseEntity<InputStreamResource> scan(@PathVariable UUID id) throws IOException {
        StoredFile file =
                papers.list(null).stream()
                        .filter(paper -> paper.id().equals(id))
                        .flatMap(paper -> Optional.ofNullable(paper.file()).stream())
                        .flatMap(scan -> files.find(scan).stream())
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return download(file, files.open(file));
    }

    /** A scan that came with a form, where there is one. */
    static BudgetPapers.@Nullable Scan of(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        String name = file.getOriginalFilename();
        return new BudgetPapers.Scan(
                name == null ? "berkas" : name, "application/octet-stream", file.getInputStream());
    }

    /** As a file to be saved: what is in it came from outside. */
    static ResponseEntity<InputStreamResource> download(StoredFile file, InputStream content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(content));
    }
}
