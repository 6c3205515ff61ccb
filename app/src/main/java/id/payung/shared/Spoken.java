package id.payung.shared;

import java.util.Locale;

/**
 * A part of a line in somebody's history that is a sentence itself, and is said in the language of
 * who reads it.
 */
@FunctionalInterface
public interface Spoken {
    String in(Locale locale);
}
