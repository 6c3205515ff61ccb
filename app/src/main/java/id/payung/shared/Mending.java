package id.payung.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form that must be mended, in their order on the page. */
public final class Mending {
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Names the field, with the key of the words that say what is wrong, unless it is good. */
    public Mending check(String field, boolean good, String message) {
        if (!good) {
            fields.put(field, message);
        }
        return this;
    }

    /** Field to key of words. */
    public Map<String, String> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
