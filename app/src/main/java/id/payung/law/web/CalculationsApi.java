package id.payung.law.web;

import id.payung.access.Attempts;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.law.AnswerDocument;
import id.payung.law.LawInForce;
import id.payung.rules.scenario.Scenario;
import id.payung.rules.scenario.ScenarioReading;
import id.payung.rules.yaml.Problem;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers scenarios over HTTP, as the command line does; open to everybody, like the law. */
@RestController
class CalculationsApi {
    private static final int MOST_BYTES = 1 << 20;
    private static final int QUESTIONS = 600;
    private static final int MOST_PROBLEMS = 50;

    private final Attempts attempts = Attempts.of(QUESTIONS, Duration.ofMinutes(1));
    private final LawInForce law;
    private final Answers answers;

    CalculationsApi(LawInForce law, Answers answers) {
        this.law = law;
        this.answers = answers;
    }

    @Gives(AnswerDocument.class)
    @Operation(
            operationId = "calculate",
            summary = "What the law answers to a scenario: amounts, dates, and why",
            description =
                    "The body is one scenario (name, calculate, given, expect), or a list of them,"
                            + " in the format of scenario files, as JSON or YAML.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @io.swagger.v3.oas.annotations.media.Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @io.swagger.v3.oas.annotations.media.Schema(
                                                            type = "object"))))
    @PostMapping("/api/v1/calculations")
    ResponseEntity<Object> calculate(HttpServletRequest request) throws IOException {
        if (!attempts.allow(request.getRemoteAddr())) {
            return answers.tooMany();
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return answers.faulty("", "too-large", "Isi permintaan melebihi 1 MiB.");
        }
        return switch (law.scenarios().read(new String(body, StandardCharsets.UTF_8), "")) {
            case ScenarioReading.Unsound(var problems) -> unsound(problems);
            case ScenarioReading.Sound(var scenarios) -> answered(scenarios);
        };
    }

    private static ResponseEntity<Object> answered(List<Scenario> scenarios) {
        var documents = scenarios.stream().map(Scenario::check).map(AnswerDocument::of).toList();
        return ResponseEntity.ok(documents.size() == 1 ? documents.getFirst() : documents);
    }

    private ResponseEntity<Object> unsound(List<Problem> problems) {
        return answers.faulty(
                problems.stream()
                        .limit(MOST_PROBLEMS)
                        .map(p -> new Answers.Place(pointer(p.key()), "scenario", said(p)))
                        .toList());
    }

    private static String pointer(String key) {
        return key.isEmpty() ? "" : "/" + key.replaceAll("\\.|\\[", "/").replace("]", "");
    }

    private static String said(Problem problem) {
        var placed = new Problem("", problem.line(), "", problem.message()).sentence();
        var said =
                LocaleContextHolder.getLocale().getLanguage().equals("en")
                        ? placed.english()
                        : placed.indonesian();
        return said.replaceFirst("^[, :]+", "");
    }
}
