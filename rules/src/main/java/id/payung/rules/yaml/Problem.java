package id.payung.rules.yaml;

/**
 * One mistake in a file that a person wrote.
 *
 * @param file the name the person knows the file by
 * @param line counted from 1; 0 when the mistake concerns the file as a whole
 * @param key the dotted path of the key, such as {@code given.month}; empty when no key is meant
 * @param message in Indonesian, with the allowed values where there are some
 */
public record Problem(String file, int line, String key, String message) {

    /** One line for a terminal: {@code berkas.yaml, baris 3, kunci given.month: …}. */
    public String sentence() {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(", baris ").append(line);
        }
        if (!key.isEmpty()) {
            place.append(", kunci ").append(key);
        }
        return place.append(": ").append(message).toString();
    }
}
