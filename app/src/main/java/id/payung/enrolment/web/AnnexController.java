package id.payung.enrolment.web;

import gg.jte.TemplateEngine;

import id.payung.enrolment.AnnexPaper;
import id.payung.enrolment.Annexes;
import id.payung.enrolment.DecreeRefused;
import id.payung.shared.Outcome;
import id.payung.shell.Dictionary;
import id.payung.shell.Language;
import id.payung.shell.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Hands out the annex of a decree, as a workbook or as a paper to be signed. */
@Controller
class AnnexController {
    private final Annexes annexes;
    private final DecreePage page;
    private final TemplateEngine templates;
    private final Dictionary dictionary;

    AnnexController(
            Annexes annexes, DecreePage page, TemplateEngine templates, Dictionary dictionary) {
        this.annexes = annexes;
        this.page = page;
        this.templates = templates;
        this.dictionary = dictionary;
    }

    /** A form and no link: what it is needed for is asked, and does not stand in the address. */
    @PostMapping("/sk/{id}/lampiran")
    @Nullable ModelAndView hand(
            @PathVariable UUID id,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            @RequestParam(name = "bentuk", defaultValue = "pdf") String shape,
            HttpServletResponse response,
            Model model) {
        Optional<Outcome<Long, DecreeRefused>> outcome =
                annexes.write(id, reason, paper(shape, response));
        return switch (outcome.orElseThrow(DecreePage::unknown)) {
            case Outcome.Done<Long, DecreeRefused> _ -> null;
            case Outcome.Refused<Long, DecreeRefused>(DecreeRefused why) -> {
                response.setStatus(
                        why instanceof DecreeRefused.NotPermitted
                                ? HttpStatus.FORBIDDEN.value()
                                : HttpStatus.CONFLICT.value());
                yield new ModelAndView(
                        page.show(page.find(id), DecreeAttempt.refused(why, Map.of()), model),
                        model.asMap());
            }
        };
    }

    private AnnexPaper paper(String shape, HttpServletResponse response) {
        Words words = dictionary.in(Language.INDONESIAN);
        return shape.equals("xlsx")
                ? new AnnexSheet(words, opening(response, "xlsx"))
                : new AnnexPdf(templates, words, opening(response, "pdf"));
    }

    /** Nothing is promised to the browser before there is something to send. */
    static Supplier<OutputStream> opening(HttpServletResponse response, String shape) {
        return () -> {
            response.setContentType(
                    shape.equals("xlsx")
                            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                            : MediaType.APPLICATION_PDF_VALUE);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("lampiran-sk." + shape, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            try {
                return response.getOutputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
