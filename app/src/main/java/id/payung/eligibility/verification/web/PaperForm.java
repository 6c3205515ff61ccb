package id.payung.eligibility.verification.web;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.payung.eligibility.verification.VerificationSessions;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitLine;
import id.payung.eligibility.verification.WorkLists;
import id.payung.shared.Position;
import id.payung.shell.Dictionary;
import id.payung.shell.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The work list on paper: one line a worker, a box for each result, room for signatures. */
@Component
class PaperForm {
    /** More doors than one village's officers visit in a month. */
    private static final int MOST = 2_000;

    private final WorkLists lists;
    private final VerificationSessions sessions;
    private final TemplateEngine templates;
    private final Dictionary dictionary;

    PaperForm(
            WorkLists lists,
            VerificationSessions sessions,
            TemplateEngine templates,
            Dictionary dictionary) {
        this.lists = lists;
        this.sessions = sessions;
        this.templates = templates;
        this.dictionary = dictionary;
    }

    byte[] pdf(VisitFilter filter, LocalDate day) throws IOException {
        List<VisitLine> lines =
                sessions.unmasked(
                        filter.territory(), lists.list(filter, Position.FIRST, MOST).items());
        var html = new StringOutput();
        templates.render(
                "verification/paper.jte",
                Map.of(
                        "words",
                        dictionary.in(Language.INDONESIAN),
                        "view",
                        new WorkListView.Paper(filter, lines, day)),
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
