package id.payung.funding.web;

import id.payung.files.HandingOut;
import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.funding.BudgetPapers;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final HandingOut handingOut;

    BudgetScans(BudgetPapers papers, StoredFiles files, HandingOut handingOut) {
        this.papers = papers;
        this.files = files;
        this.handingOut = handingOut;
    }

    @GetMapping("/dana/anggaran/{id}/berkas.pdf")
    ResponseEntity<Object> scan(@PathVariable UUID id) {
        return find(id).map(handingOut::asAttachment)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The scan of a document that the actor may read, where one was handed in. */
    Optional<StoredFile> find(UUID paper) {
        return papers.list(null).stream()
                .filter(one -> one.id().equals(paper))
                .flatMap(one -> Optional.ofNullable(one.file()).stream())
                .flatMap(scan -> files.find(scan).stream())
                .findFirst();
    }

    /** A scan that came with a form, where there is one. */
    static BudgetPapers.@Nullable Scan of(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        String name = file.getOriginalFilename();
        return of(name == null ? "berkas" : name, file.getInputStream());
    }

    static BudgetPapers.Scan of(String name, InputStream content) {
        return new BudgetPapers.Scan(name, MediaType.APPLICATION_OCTET_STREAM_VALUE, content);
    }
}
