package id.payung.shell;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Prints a template as a PDF, in Indonesian: what is printed goes to offices and villages. */
@Component
public class Paper {
    private final TemplateEngine templates;
    private final Dictionary dictionary;

    Paper(TemplateEngine templates, Dictionary dictionary) {
        this.templates = templates;
        this.dictionary = dictionary;
        // It tells its own log how long each page took.
        XRLog.setLoggingEnabled(false);
    }

    /** The template is given {@code words} and the {@code view}; the name ends the address. */
    public ResponseEntity<byte[]> answer(String template, Object view, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name + ".pdf").build().toString())
                .body(print(template, view));
    }

    /** The bytes of the PDF. */
    public byte[] print(String template, Object view) {
        var html = new StringOutput();
        templates.render(
                template, Map.of("words", dictionary.in(Language.INDONESIAN), "view", view), html);
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(html.toString(), null)
                    .withProducer("Payung")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print " + template, e);
        }
        return pdf.toByteArray();
    }
}
