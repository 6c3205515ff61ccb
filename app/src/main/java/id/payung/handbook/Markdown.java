package id.payung.handbook;

import id.payung.handbook.Block.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Markdown that the handbook is written in: headings, paragraphs, lists, pictures, bold
 * words and links. It reads into typed pieces that the page writes out, so no HTML of a chapter
 * ever reaches a browser; whatever else Markdown knows stays the words it is written in.
 */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.+)");
    private static final Pattern PICTURE =
            Pattern.compile("!\\[([^\\]]*)]\\(gambar/([a-z0-9-]+\\.png)\\)");
    private static final Pattern ITEM = Pattern.compile("(?:(-)|\\d+\\.) (.+)");
    private static final Pattern SPAN =
            Pattern.compile("\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)]\\(([^)\\s]+)\\)");
    private static final Pattern INSIDE = Pattern.compile("/(?!/)[\\w/?=&.-]*|[a-z-]+\\.md");

    private Markdown() {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String piece : text.replace("\r", "").split("\n\\s*\n", -1)) {
            if (!piece.isBlank()) {
                blocks.add(block(piece.strip()));
            }
        }
        return blocks;
    }

    private static Block block(String piece) {
        Matcher heading = HEADING.matcher(piece);
        if (heading.matches()) {
            return new Block.Heading(heading.group(1).length(), heading.group(2));
        }
        Matcher picture = PICTURE.matcher(piece);
        if (picture.matches()) {
            return new Block.Picture(picture.group(2), picture.group(1));
        }
        Matcher item = ITEM.matcher(piece.lines().findFirst().orElse(""));
        return item.matches()
                ? points(piece, item.group(1) == null)
                : new Block.Paragraph(spans(piece.replace('\n', ' ')));
    }

    /** A line that begins no new item goes on with the one before. */
    private static Block points(String piece, boolean ordered) {
        List<StringBuilder> items = new ArrayList<>();
        for (String line : piece.lines().toList()) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(new StringBuilder(item.group(2)));
            } else {
                items.getLast().append(' ').append(line.strip());
            }
        }
        return new Block.Points(
                ordered, items.stream().map(item -> spans(item.toString())).toList());
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher found = SPAN.matcher(line);
        int from = 0;
        while (found.find()) {
            words(line.substring(from, found.start()), spans);
            spans.add(
                    found.group(1) != null
                            ? new Span.Strong(found.group(1))
                            : link(found.group(2), found.group(3)));
            from = found.end();
        }
        words(line.substring(from), spans);
        return spans;
    }

    private static void words(String text, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Span.Words(text));
        }
    }

    /** Links lead to pages of the application and to chapters; others stay words. */
    private static Span link(String text, String href) {
        if (!INSIDE.matcher(href).matches()) {
            return new Span.Words(text);
        }
        return new Span.Link(
                text,
                href.endsWith(".md") ? "/bantuan/" + href.substring(0, href.length() - 3) : href);
    }
}
