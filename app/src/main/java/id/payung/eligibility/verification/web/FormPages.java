package id.payung.eligibility.verification.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.payung.eligibility.verification.VisitLine;
import id.payung.shell.PrintedPages;
import id.payung.shell.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The paper form of a work list of any length, laid out some lines at a time. */
final class FormPages implements AutoCloseable {
    private static final float MARGIN = 34;

    private final TemplateEngine templates;
    private final Words words;
    private final FormPart.Head head;
    private final UnaryOperator<List<VisitLine>> reading;
    private final int linesOfAPart;
    private final PrintedPages pages = new PrintedPages(MARGIN);
    private List<VisitLine> waiting = new ArrayList<>();
    private long printed;

    /**
     * @param reading gives the lines as they may be read by who prints them
     */
    FormPages(
            TemplateEngine templates,
            Words words,
            FormPart.Head head,
            UnaryOperator<List<VisitLine>> reading,
            int linesOfAPart) {
        this.templates = templates;
        this.words = words;
        this.head = head;
        this.reading = reading;
        this.linesOfAPart = linesOfAPart;
    }

    void line(VisitLine line) {
        if (waiting.size() == linesOfAPart) {
            print(false);
        }
        waiting.add(line);
    }

    void end(OutputStream out) throws IOException {
        print(true);
        pages.save(
                words.say("paper.foot"),
                (page, all) -> words.say("paper.page") + " " + page + " / " + all,
                out);
    }

    private void print(boolean last) {
        var html = new StringOutput();
        templates.render(
                "verification/paper.jte",
                Map.of(
                        "words",
                        words,
                        "part",
                        new FormPart(head, reading.apply(waiting), printed, last)),
                html);
        pages.add(html.toString());
        printed += waiting.size();
        waiting = new ArrayList<>();
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
