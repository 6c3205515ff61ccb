package id.payung.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A program that ran to its end.
 *
 * @param said everything it wrote, errors included
 */
record Command(int exitCode, String said) {

    /** A program that is not installed counts as one that failed. */
    static Command run(List<String> words) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), said.strip());
        } catch (IOException notThere) {
            return new Command(127, String.valueOf(notThere.getMessage()));
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
