package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.Verification;
import id.payung.eligibility.verification.Verifications;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.registry.Workers;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs what officers found at one worker's door. */
@RestController
class VisitsOfWorkerApi {
    private final Workers workers;
    private final Verifications verifications;
    private final Answers answers;

    VisitsOfWorkerApi(Workers workers, Verifications verifications, Answers answers) {
        this.workers = workers;
        this.verifications = verifications;
        this.answers = answers;
    }

    @Gives(value = Verification.class, as = Gives.Many.LIST)
    @Operation(operationId = "visitsOfWorker", summary = "Results of visits, the latest first")
    @GetMapping("/api/v1/workers/{id}/visits")
    ResponseEntity<Object> of(@PathVariable UUID id) {
        return answers.found(workers.find(id), _ -> verifications.of(id));
    }
}
