package id.payung.rules.yaml;

import id.payung.rules.words.Sentence;

/**
 * One mistake in a file that a person wrote.
 *
 * @param file the name the person knows the file by
 * @param line counted from 1; 0 when the mistake concerns the file as a whole
 * @param key the dotted path of the key, such as {@code given.month}; empty when no key is meant
 * @param message with the allowed values where there are some
 */
public record Problem(String file, int line, String key, Sentence message) {

    /** One line for a terminal: {@code berkas.yaml, baris 3, kunci given.month: …}. */
    public Sentence sentence() {
        return new Sentence(
                place("baris", "kunci") + ": " + message.indonesian(),
                place("line", "key") + ": " + message.english());
    }

    private String place(String wordForLine, String wordForKey) {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(", ").append(wordForLine).append(' ').append(line);
        }
        if (!key.isEmpty()) {
            place.append(", ").append(wordForKey).append(' ').append(key);
        }
        return place.toString();
    }
}
