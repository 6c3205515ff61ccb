package id.payung.eligibility.verification.web;

import gg.jte.TemplateEngine;
import id.payung.eligibility.verification.VerificationSessions;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.WorkLists;
import id.payung.shell.Dictionary;
import id.payung.shell.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The work list on paper: one line a worker, a box for each result, room for signatures. */
@Component
class PaperForm {
    private static final int LINES_OF_A_PART = 400;

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

    /** Everybody of the filter, however many they are; on the trail, because NIKs may be whole. */
    byte[] pdf(VisitFilter filter, LocalDate day) throws IOException {
        var head = new FormPart.Head(filter.territory(), day, lists.count(filter));
        var pdf = new ByteArrayOutputStream();
        try (FormPages pages =
                new FormPages(
                        templates,
                        dictionary.in(Language.INDONESIAN),
                        head,
                        lines -> sessions.unmasked(filter.territory(), lines),
                        LINES_OF_A_PART)) {
            lists.print(filter, pages::line);
            pages.end(pdf);
        }
        return pdf.toByteArray();
    }
}
