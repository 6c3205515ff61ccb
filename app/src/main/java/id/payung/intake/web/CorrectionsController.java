package id.payung.intake.web;

import id.payung.intake.Corrections;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the refused rows with the column that says what to mend. */
@Controller
class CorrectionsController {
    private static final Locale INDONESIAN = Locale.of("id");

    private final Corrections corrections;

    CorrectionsController(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping("/daftar/{id}/perbaikan.{format:xlsx|csv}")
    void write(@PathVariable UUID id, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        SheetFormat wanted = SheetDownload.format(format);
        java.io.ByteArrayOutputStream file = new java.io.ByteArrayOutputStream();
        corrections
                .write(id, wanted, INDONESIAN, file)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .fold(
                        written -> written,
                        _ -> {
                            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                        });
        file.writeTo(SheetDownload.on(response, "perbaikan", wanted));
    }
}
