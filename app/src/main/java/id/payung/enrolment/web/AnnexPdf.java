package id.payung.enrolment.web;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.payung.enrolment.AnnexLine;
import id.payung.enrolment.AnnexPaper;
import id.payung.enrolment.Decree;
import id.payung.shared.TerritoryCode;
import id.payung.shell.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/**
 * An annex as a paper to be signed: village by village, totals and a place for the signature at the
 * end, every page numbered of all.
 *
 * <p>A table of fifty thousand lines laid out at once would need gigabytes. So pages are made some
 * villages at a time and appended to one document, whose finished pages wait in a file; how many
 * there are is known only at the end, when each gets its number.
 */
final class AnnexPdf implements AnnexPaper {
    private static final int LINES_OF_A_PART = 400;
    private static final float MARGIN = 45;
    private static final float FOOT = 24;
    private static final float SMALL = 8;

    private final TemplateEngine templates;
    private final Words words;
    private final Supplier<OutputStream> target;
    private final AnnexTotals totals = new AnnexTotals();
    private final List<AnnexPart.Village> villages = new ArrayList<>();
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
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
        try (document) {
            number();
            document.save(target.get());
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
        try (var renderer =
                new PdfRendererBuilder()
                        .withHtmlContent(html.toString(), null)
                        .withProducer("Payung")
                        .usePDDocument(document)
                        .buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        villages.clear();
        waiting = 0;
        first = false;
    }

    private void number() throws IOException {
        var font = new PDType1Font(FontName.HELVETICA);
        String number = Objects.requireNonNull(decree).number();
        int pages = document.getNumberOfPages();
        for (int at = 0; at < pages; at++) {
            PDPage page = document.getPage(at);
            String right = words.say("annex.page", at + 1, pages);
            try (var foot =
                    new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                write(foot, font, words.say("annex.of", number), MARGIN);
                float width = font.getStringWidth(right) / 1000 * SMALL;
                write(foot, font, right, page.getMediaBox().getWidth() - MARGIN - width);
            }
        }
    }

    private static void write(PDPageContentStream foot, PDType1Font font, String text, float x)
            throws IOException {
        foot.beginText();
        foot.setFont(font, SMALL);
        foot.newLineAtOffset(x, FOOT);
        foot.showText(plain(text));
        foot.endText();
    }

    /** The fonts every reader has know Latin letters only. */
    private static String plain(String text) {
        return text.replaceAll("[^\\x20-\\x7E\\xA0-\\xFF]", "?");
    }
}
