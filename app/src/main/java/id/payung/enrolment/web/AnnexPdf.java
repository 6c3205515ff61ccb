package id.payung.enrolment.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.payung.enrolment.AnnexLine;
import id.payung.enrolment.AnnexPaper;
import id.payung.enrolment.Decree;
import id.payung.shared.TerritoryCode;
import id.payung.shell.PrintedPages;
import id.payung.shell.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An annex as a paper to be signed: village by village, totals and a place for the signature at the
 * end, every page numbered of all.
 */
final class AnnexPdf implements AnnexPaper {
    private static final int LINES_OF_A_PART = 400;
    private static final float MARGIN = 45;

    private final TemplateEngine templates;
    private final Words words;
    private final Supplier<OutputStream> target;
    private final AnnexTotals totals = new AnnexTotals();
    private final List<AnnexPart.Village> villages = new ArrayList<>();
    private final PrintedPages pages = new PrintedPages(MARGIN);
    private @Nullable Decree decree;
    private List<AnnexPart.Numbered> lines = new ArrayList<>();
    private int waiting;
    private boolean first = true;

    AnnexPdf(TemplateEngine templates, Words words, Supplier<OutputStream> target) {
        this.templates = templates;
        this.words = words;
        this.target = target;
    }

    @Override
    public void begin(Decree begun) {
        decree = begun;
    }

    @Override
    public void line(AnnexLine line) {
        boolean newVillage =
                !lines.isEmpty() && !lines.getLast().line().territory().equals(line.territory());
        if (newVillage || lines.size() == LINES_OF_A_PART) {
            closeVillage();
            if (waiting >= LINES_OF_A_PART) {
                print(List.of());
            }
        }
        lines.add(new AnnexPart.Numbered(totals.add(line), line));
        waiting++;
    }

    @Override
    public void end() {
        closeVillage();
        print(totals.villages());
        try (pages) {
            pages.save(
                    words.say("annex.of", Objects.requireNonNull(decree).number()),
                    (page, all) -> words.say("annex.page", page, all),
                    target.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeVillage() {
        if (!lines.isEmpty()) {
            TerritoryCode code = lines.getFirst().line().territory();
            villages.add(new AnnexPart.Village(code, lines));
            lines = new ArrayList<>();
        }
    }

    private void print(List<AnnexTotals.Village> ending) {
        var html = new StringOutput();
        templates.render(
                "enrolment/annex.jte",
                Map.of(
                        "words",
                        words,
                        "part",
                        new AnnexPart(
                                Objects.requireNonNull(decree),
                                List.copyOf(villages),
                                first,
                                ending,
                                totals.people())),
                html);
        pages.add(html.toString());
        villages.clear();
        waiting = 0;
        first = false;
    }
}
