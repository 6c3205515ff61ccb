package id.payung.contributions.web;

import id.payung.contributions.InsurerFiles;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands the file by which the insurer bills a month to programs; read and never posted, so that no
 * answer with NIKs is remembered.
 */
@RestController
class InsurerFileApi {
    private final InsurerFiles files;
    private final BillFiles writing;
    private final Answers answers;

    InsurerFileApi(InsurerFiles files, BillFiles writing, Answers answers) {
        this.files = files;
        this.writing = writing;
        this.answers = answers;
    }

    @Gives(as = Gives.Many.FILE)
    @Operation(
            operationId = "insurerFile",
            summary = "The people of a bill with their whole NIKs; the reason stands on the trail")
    @GetMapping("/api/v1/bills/{id}/insurer-file.{format:xlsx|csv}")
    @Nullable ResponseEntity<Object> file(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response)
            throws IOException {
        var judged = files.mayHave(id, reason);
        if (judged.isPresent() && judged.get() instanceof Outcome.Done<?, ?>) {
            writing.write(id, reason, format, response);
            return null;
        }
        return answers.done(judged, bill -> bill);
    }
}
