package id.payung.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Hands documents to browsers and programs, always as files to be saved and never shown: what is in
 * them came from outside.
 */
@Component
public class HandingOut {
    private final StoredFiles files;

    HandingOut(StoredFiles files) {
        this.files = files;
    }

    /** A document that was found, under the name its sender gave it. */
    public ResponseEntity<Object> asAttachment(StoredFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(opened(file));
    }

    private InputStreamResource opened(StoredFile file) {
        try {
            return new InputStreamResource(files.open(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open document " + file.id(), e);
        }
    }
}
