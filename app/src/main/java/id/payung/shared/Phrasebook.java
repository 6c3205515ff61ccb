package id.payung.shared;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences for people, kept in a properties file without suffix in Indonesian and with {@code _en}
 * in English. Usable without Spring, so that pure modules explain themselves.
 */
public final class Phrasebook {

    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String bundle;

    private Phrasebook(String bundle) {
        this.bundle = bundle;
    }

    /** The phrase book at a class path location such as {@code messages/intake}. */
    public static Phrasebook of(String location) {
        return new Phrasebook(location);
    }

    /**
     * A sentence with its places {@code {0}} filled; numbers are written without grouping, an ISO
     * date as {@code 7 Agustus 2026}.
     */
    public String say(String key, Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).getString(key);
        Object[] words = Stream.of(arguments).map(word -> written(word, locale)).toArray();
        return new MessageFormat(pattern, locale).format(words);
    }

    private static String written(Object argument, Locale locale) {
        String word = String.valueOf(argument);
        if (!ISO_DATE.matcher(word).matches()) {
            return word;
        }
        try {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(LocalDate.parse(word));
        } catch (DateTimeException _) {
            return word; // 1990-02-31, as somebody typed it
        }
    }
}
