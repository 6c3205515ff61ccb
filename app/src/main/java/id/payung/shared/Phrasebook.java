package id.payung.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * Sentences for people, kept in a properties file without suffix in Indonesian and with {@code _en}
 * in English. Usable without Spring, so that pure modules explain themselves.
 */
public final class Phrasebook {

    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String bundle;

    private Phrasebook(String bundle) {
        this.bundle = bundle;
    }

    /** The phrase book at a class path location such as {@code messages/intake}. */
    public static Phrasebook of(String location) {
        return new Phrasebook(location);
    }

    /** A sentence with its places {@code {0}} filled; numbers are written without grouping. */
    public String say(String key, Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).getString(key);
        Object[] words = Stream.of(arguments).map(String::valueOf).toArray();
        return new MessageFormat(pattern, locale).format(words);
    }
}
