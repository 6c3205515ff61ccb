package id.payung.postgres;

import java.util.List;
import java.util.regex.Pattern;

/** Why a PostgreSQL program gave up, picked out of everything it wrote. */
final class LastWords {

    private static final Pattern REASON = Pattern.compile("^.*?(?:FATAL|PANIC|error): *");

    private LastWords() {}

    /** The last line that names a reason, else the last line, else nothing. */
    static String in(List<String> lines) {
        String last = "";
        boolean named = false;
        for (String line : lines) {
            boolean names = REASON.matcher(line).find();
            if (names || (!named && !line.isBlank())) {
                last = REASON.matcher(line).replaceFirst("").strip();
                named = names;
            }
        }
        return last;
    }
}
