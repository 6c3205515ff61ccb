package id.payung.eligibility.verification.web;

import id.payung.http.Gives;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands the photo of a visit to programs, as the page shows it. */
@RestController
class VisitPhotoApi {
    private final VisitPhotos photos;

    VisitPhotoApi(VisitPhotos photos) {
        this.photos = photos;
    }

    @Gives(as = Gives.Many.FILE)
    @Operation(
            operationId = "visitPhoto",
            summary = "The photo of a visit; its id stands with the visits of the worker")
    @GetMapping("/api/v1/visits/photos/{id}")
    ResponseEntity<InputStreamResource> photo(@PathVariable UUID id) throws IOException {
        return photos.photo(id);
    }
}
