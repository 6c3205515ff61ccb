package id.payung.enrolment.web;

import gg.jte.TemplateEngine;
import id.payung.enrolment.AnnexPaper;
import id.payung.shell.Dictionary;
import id.payung.shell.Language;
import id.payung.shell.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Lays out the paper an annex is written on: a workbook, or pages to be signed. */
@Component
class AnnexPapers {
    private final TemplateEngine templates;
    private final Dictionary dictionary;

    AnnexPapers(TemplateEngine templates, Dictionary dictionary) {
        this.templates = templates;
        this.dictionary = dictionary;
    }

    /** Indonesian, whatever the reader's language: it is an official paper. */
    AnnexPaper on(String shape, HttpServletResponse response) {
        Words words = dictionary.in(Language.INDONESIAN);
        return shape.equals("xlsx")
                ? new AnnexSheet(words, opening(response, "xlsx"))
                : new AnnexPdf(templates, words, opening(response, "pdf"));
    }

    /** Nothing is promised to the browser before there is something to send. */
    private static Supplier<OutputStream> opening(HttpServletResponse response, String shape) {
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
