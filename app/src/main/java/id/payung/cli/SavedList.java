package id.payung.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of a list, by the address of its page.
 *
 * @param path of the file, with the list's filter and order
 */
record SavedList(String path) {
    private static final int FINE = 200;
    private static final Pattern PAGE =
            Pattern.compile("(?:https?://[^/]+)?(/[a-z0-9/-]+)(\\?[^#\\s]*)?");
    private static final Pattern FORMAT = Pattern.compile(".*\\.(csv|xlsx|pdf)");

    /** Empty where the address is none of a page, or the file's name says no kind of file. */
    static Optional<SavedList> of(String address, Path file) {
        Matcher page = PAGE.matcher(address);
        Matcher format = FORMAT.matcher(file.toString());
        if (!page.matches() || !format.matches()) {
            return Optional.empty();
        }
        String filter = page.group(2) == null ? "" : page.group(2);
        return Optional.of(new SavedList(page.group(1) + "." + format.group(1) + filter));
    }

    /** Whole or not at all; whether there is such a list for whoever brings the cookie. */
    boolean save(String house, String cookie, Path file) throws IOException, InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(house + path)).header("Cookie", cookie).build();
        try (HttpClient visitor = HttpClient.newHttpClient()) {
            var answer = visitor.send(question, BodyHandlers.ofInputStream());
            try (InputStream content = answer.body()) {
                if (answer.statusCode() != FINE) {
                    return false;
                }
                Path part = file.resolveSibling(file.getFileName() + ".part");
                Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file);
                return true;
            }
        }
    }
}
