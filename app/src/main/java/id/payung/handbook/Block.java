package id.payung.handbook;

import java.util.List;

/** A piece of a chapter. */
public sealed interface Block {

    /** A heading; level 1 is the chapter's title. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** Steps in their order, or points in none. */
    record Points(boolean ordered, List<List<Span>> items) implements Block {
        public Points {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A picture with what is seen on it. */
    record Picture(String name, String caption) implements Block {}

    /** A piece of a line. */
    sealed interface Span {

        /** Plain words. */
        record Words(String text) implements Span {}

        /** Words that stand out, as a button's. */
        record Strong(String text) implements Span {}

        /** Words that lead to a page of the application or another chapter. */
        record Link(String text, String href) implements Span {}
    }
}
