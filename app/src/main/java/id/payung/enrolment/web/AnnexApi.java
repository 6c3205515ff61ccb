package id.payung.enrolment.web;

import id.payung.enrolment.Annexes;
import id.payung.enrolment.DecreeRefused;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.shared.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands annexes to programs; read and never posted, so that no answer with NIKs is remembered. */
@RestController
class AnnexApi {
    private final Annexes annexes;
    private final AnnexPapers papers;
    private final Answers answers;

    AnnexApi(Annexes annexes, AnnexPapers papers, Answers answers) {
        this.annexes = annexes;
        this.papers = papers;
        this.answers = answers;
    }

    @Gives(as = Gives.Many.FILE)
    @Operation(
            operationId = "decreeAnnex",
            summary =
                    "The people of a decree with their whole NIKs; the reason stands on the trail")
    @GetMapping("/api/v1/decrees/{id}/annex.{shape:xlsx|pdf}")
    @Nullable ResponseEntity<Object> annex(
            @PathVariable UUID id,
            @PathVariable String shape,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Optional<Outcome<Long, DecreeRefused>> outcome =
                annexes.write(id, reason, papers.on(shape, response));
        if (outcome.isEmpty()) {
            return answers.missing();
        }
        return switch (outcome.get()) {
            case Outcome.Done<Long, DecreeRefused> _ -> null;
            case Outcome.Refused<Long, DecreeRefused>(DecreeRefused why) -> answers.refused(why);
        };
    }
}
