package id.payung.eligibility.verification.web;

import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.registry.WorkerRecord;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Photos of visits: JPEG or PNG by their first bytes, whatever they are called, and so shown as
 * what they are and never as a page.
 */
@Controller
class VisitPhotos {
    private static final long LARGEST = 10L << 20;

    private final StoredFiles files;
    private final TransactionTemplate transactions;

    VisitPhotos(StoredFiles files, TransactionTemplate transactions) {
        this.files = files;
        this.transactions = transactions;
    }

    /** Keeps the photo and the visit together, or neither. */
    Outcome<?, ? extends Refusal> record(
            WorkerRecord worker,
            @Nullable MultipartFile photo,
            Function<@Nullable UUID, Outcome<?, ? extends Refusal>> visit)
            throws IOException {
        if (photo == null || photo.isEmpty()) {
            return visit.apply(null);
        }
        String type = mediaType(photo);
        try (InputStream content = photo.getInputStream()) {
            return java.util.Objects.requireNonNull(
                    transactions.execute(
                            transaction -> {
                                Outcome<?, ? extends Refusal> outcome =
                                        files.store(
                                                        content,
                                                        "foto-verval",
                                                        type,
                                                        worker.territory())
                                                .fold(
                                                        kept -> visit.apply(kept.id()),
                                                        reason -> Outcome.refused(reason));
                                if (outcome instanceof Outcome.Refused<?, ?>) {
                                    transaction.setRollbackOnly();
                                }
                                return outcome;
                            }));
        }
    }

    static boolean isPictureOrNone(@Nullable MultipartFile photo) throws IOException {
        return photo == null
                || photo.isEmpty()
                || (photo.getSize() <= LARGEST && !mediaType(photo).isEmpty());
    }

    private static String mediaType(MultipartFile photo) throws IOException {
        try (InputStream content = photo.getInputStream()) {
            byte[] head = content.readNBytes(4);
            if (head.length < 4) {
                return "";
            }
            boolean jpeg = (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8;
            boolean png = (head[0] & 0xFF) == 0x89 && head[1] == 'P' && head[2] == 'N';
            return jpeg ? MediaType.IMAGE_JPEG_VALUE : png ? MediaType.IMAGE_PNG_VALUE : "";
        }
    }

    @GetMapping("/verval/foto/{id}")
    ResponseEntity<InputStreamResource> photo(@PathVariable UUID id) throws IOException {
        StoredFile file =
                files.find(id)
                        .filter(kept -> kept.mediaType().startsWith("image/"))
                        .filter(
                                kept ->
                                        Acting.required()
                                                .may(Permission.READ_WORKERS, kept.territory()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new InputStreamResource(files.open(file)));
    }
}
