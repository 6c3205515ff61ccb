package id.payung.eligibility.web;

import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.shared.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands the file that goes to the insurer with a question to programs; read and never posted, so
 * that no answer with NIKs is remembered.
 */
@RestController
class EnquiryFileApi {
    private final AskingController asking;
    private final Answers answers;

    EnquiryFileApi(AskingController asking, Answers answers) {
        this.asking = asking;
        this.answers = answers;
    }

    @Gives(as = Gives.Many.FILE)
    @Operation(
            operationId = "enquiryFile",
            summary = "The people of a batch with their whole NIKs; each file is on the trail")
    @GetMapping("/api/v1/enquiries/{id}/file.{format:xlsx|csv}")
    @Nullable ResponseEntity<Object> file(
            @PathVariable UUID id, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        var outcome = asking.write(id, format, response);
        return outcome.isPresent() && outcome.get() instanceof Outcome.Done<?, ?>
                ? null
                : answers.done(outcome, rows -> rows);
    }
}
