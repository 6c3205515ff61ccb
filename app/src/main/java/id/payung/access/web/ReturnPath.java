package id.payung.access.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a person wanted to go before signing in: always a place in this application. */
final class ReturnPath {
    static final String HOME = "/";

    private ReturnPath() {}

    /** The path as given when it stays here, or the first page. */
    static String safe(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || isForeign(wanted)) {
            return HOME;
        }
        return wanted;
    }

    // Browsers read "//host" and "/\host" as another site.
    private static boolean isForeign(String wanted) {
        if (wanted.startsWith("//") || wanted.contains("\\") || wanted.startsWith("/masuk")) {
            return true;
        }
        try {
            URI uri = new URI(wanted);
            return uri.isAbsolute() || uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return true;
        }
    }
}
