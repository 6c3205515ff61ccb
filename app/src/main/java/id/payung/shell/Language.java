package id.payung.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the screen; officers' Indonesian comes first. */
public enum Language {
    INDONESIAN("id", "Bahasa Indonesia"),
    ENGLISH("en", "English");

    private final String code;
    private final String title;

    Language(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The language a person asked for by its code, Indonesian where he asked for none we speak. */
    static Language of(@Nullable String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : INDONESIAN;
    }

    public String code() {
        return code;
    }

    /** What the language calls itself. */
    public String title() {
        return title;
    }

    public Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }

    Locale locale() {
        return Locale.of(code);
    }
}
