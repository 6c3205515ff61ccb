package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.SignedPaper;
import id.payung.files.HandingOut;
import id.payung.shared.Outcome;
import id.payung.shared.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Records what comes back on paper: the signature with its scan, and the agreement. */
@Controller
class SigningController {
    private final Decrees decrees;
    private final DecreePage page;
    private final HandingOut handingOut;

    SigningController(Decrees decrees, DecreePage page, HandingOut handingOut) {
        this.decrees = decrees;
        this.page = page;
        this.handingOut = handingOut;
    }

    @PostMapping("/sk/{id}/tandatangani")
    String sign(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "naskah", required = false) @Nullable MultipartFile scan,
            HttpServletResponse response,
            Model model)
            throws IOException {
        SignatureForm form = SignatureForm.typed(typed);
        Map<String, String> errors = form.errors(scan != null && !scan.isEmpty());
        if (scan == null || !errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(page.find(id), new DecreeAttempt(null, errors, typed), model);
        }
        String name = scan.getOriginalFilename() == null ? "" : scan.getOriginalFilename();
        try (InputStream content = scan.getInputStream()) {
            SignedPaper paper =
                    new SignedPaper(
                            form.number(),
                            form.signedOn().orElseThrow(),
                            form.signatory(),
                            name,
                            content);
            return after(id, decrees.sign(id, paper), typed, response, model);
        }
    }

    /** The scan as a file to be saved, never shown: what is in it came from outside. */
    @GetMapping("/sk/{id}/naskah")
    ResponseEntity<Object> scan(@PathVariable UUID id) {
        return decrees.scan(id).map(handingOut::asAttachment).orElseThrow(DecreePage::unknown);
    }

    @PostMapping("/sk/{id}/pks")
    String agree(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Optional<UUID> agreement = Typed.id(typed.getOrDefault("pks", ""));
        if (agreement.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(
                    page.find(id),
                    new DecreeAttempt(null, Map.of("pks", "decree.agree.missing"), typed),
                    model);
        }
        return after(id, decrees.agree(id, agreement.get()), typed, response, model);
    }

    private String after(
            UUID id,
            Optional<Outcome<Decree, DecreeRefused>> outcome,
            Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        return outcome.orElseThrow(DecreePage::unknown)
                .fold(
                        _ -> "redirect:/sk/" + id,
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return page.show(
                                    page.find(id), DecreeAttempt.refused(refused, typed), model);
                        });
    }
}
