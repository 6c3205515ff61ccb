package id.payung.law.web;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.payung.law.Family;
import id.payung.law.FamilyOutlooks;
import id.payung.rules.contribution.Sector;
import id.payung.shell.Dictionary;
import id.payung.shell.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leaflet of a village meeting: one page A4 that says what cover costs and what it brings. */
@Component
class Leaflet {
    private final FamilyOutlooks outlooks;
    private final TemplateEngine templates;
    private final Dictionary dictionary;

    Leaflet(FamilyOutlooks outlooks, TemplateEngine templates, Dictionary dictionary) {
        this.outlooks = outlooks;
        this.templates = templates;
        this.dictionary = dictionary;
        // It tells its own log how long each page took.
        XRLog.setLoggingEnabled(false);
    }

    byte[] pdf(LocalDate day) throws IOException {
        var view =
                new LeafletView(
                        day,
                        outlooks.of(new Family(Sector.TRANSPORT, 0, null), day).price(),
                        outlooks.of(new Family(Sector.OTHER, 0, null), day));
        var html = new StringOutput();
        templates.render(
                "law/leaflet.jte",
                Map.of("words", dictionary.in(Language.INDONESIAN), "view", view),
                html);
        var pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withHtmlContent(html.toString(), null)
                .withProducer("Payung")
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }
}
