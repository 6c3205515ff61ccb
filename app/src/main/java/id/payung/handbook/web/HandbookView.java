package id.payung.handbook.web;

import java.util.List;

/** The table of contents. */
public record HandbookView(List<Entry> chapters) {

    /** A chapter by its title. */
    public record Entry(String slug, String title) {}
}
