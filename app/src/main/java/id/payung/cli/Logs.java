package id.payung.cli;

import java.util.List;

/**
 * Keeps the program's diary off the terminal: a person sees the command's own words, warnings go to
 * standard error, everything with {@code --debug}.
 */
final class Logs {
    private Logs() {}

    /** To be called before anything logs, because the logging system reads its settings once. */
    static void keepQuiet(List<String> args) {
        System.setProperty("payung.log.level", isDebugging(args) ? "INFO" : "ERROR");
        System.setProperty("org.jooq.no-logo", "true");
    }

    static boolean isDebugging(List<String> args) {
        return args.contains("--debug");
    }
}
