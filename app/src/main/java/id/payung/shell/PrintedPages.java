package id.payung.shell;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A paper of any length, as a PDF whose every page says which of all it is.
 *
 * <p>A table of fifty thousand lines laid out at once would need gigabytes. So pages are made some
 * lines at a time and appended to one document, whose finished pages wait in a file; how many there
 * are is known only at the end, when each gets its number.
 */
public final class PrintedPages implements AutoCloseable {
    private static final float FOOT = 24;
    private static final float SMALL = 8;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final float margin;

    /**
     * @param margin left and right of the foot of a page, in points
     */
    public PrintedPages(float margin) {
        this.margin = margin;
    }

    /** What stands at the right foot of a page. */
    @FunctionalInterface
    public interface Numbering {
        String of(int page, int pages);
    }

    /** Lays out what comes next, beginning on a new page. */
    public void add(String html) {
        try (var renderer =
                new PdfRendererBuilder()
                        .withHtmlContent(html, null)
                        .withProducer("Payung")
                        .usePDDocument(document)
                        .buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Numbers the pages and hands the document over.
     *
     * @param left what every page is of
     */
    public void save(String left, Numbering right, OutputStream out) throws IOException {
        var font = new PDType1Font(FontName.HELVETICA);
        int pages = document.getNumberOfPages();
        for (int at = 0; at < pages; at++) {
            PDPage page = document.getPage(at);
            String number = plain(right.of(at + 1, pages));
            try (var foot =
                    new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                write(foot, font, plain(left), margin);
                float width = font.getStringWidth(number) / 1000 * SMALL;
                write(foot, font, number, page.getMediaBox().getWidth() - margin - width);
            }
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static void write(PDPageContentStream foot, PDType1Font font, String text, float x)
            throws IOException {
        foot.beginText();
        foot.setFont(font, SMALL);
        foot.newLineAtOffset(x, FOOT);
        foot.showText(text);
        foot.endText();
    }

    /** The fonts every reader has know Latin letters only. */
    private static String plain(String text) {
        return text.replaceAll("[^\\x20-\\x7E\\xA0-\\xFF]", "?");
    }
}
