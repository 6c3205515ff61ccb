package id.payung.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who asked, and where the answer goes: a person at a terminal, a pipe, or the other end of the
 * control channel. Results go to {@code out}, everything else to {@code err}.
 *
 * @param isInteractive whether somebody watches, so that a progress bar makes sense
 * @param directory where relative paths start
 */
record Terminal(
        PrintWriter out, PrintWriter err, boolean isInteractive, Path directory, Words words) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Anything at the other end of two streams. */
    static Terminal of(
            OutputStream out, OutputStream err, boolean interactive, Path directory, Words words) {
        return new Terminal(writer(out), writer(err), interactive, directory, words);
    }

    static Terminal ofThisProcess(Words words) {
        boolean watched =
                java.util.Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .isPresent();
        return of(
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out)),
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err)),
                watched,
                Path.of("").toAbsolutePath(),
                words);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** One sentence of the result. */
    void tell(String key, Object... arguments) {
        out.println(say(key, arguments));
    }

    /** One line about why not, with the remedy. */
    void complain(String line) {
        err.println(line);
    }

    /** The whole result for another program, on one line. */
    void json(Object result) {
        out.println(JSON.writeValueAsString(result));
    }

    /** A path as the person who typed it meant it. */
    Path resolve(Path typed) {
        return directory.resolve(typed).normalize();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
