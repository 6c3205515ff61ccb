package id.payung.cli;

import picocli.CommandLine.Option;

/** The options every command has. */
abstract class Common {
    /** The languages in which commands answer; any other is refused. */
    private enum Spoken {
        ID,
        EN
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--lang", paramLabel = "id|en")
    private Spoken lang = Spoken.ID;

    @Option(names = "--debug")
    private boolean debug;

    /** Whether another program reads the result. */
    boolean json() {
        return json;
    }

    boolean isDebugging() {
        return debug;
    }

    @Override
    public String toString() {
        return "help " + help + ", lang " + lang;
    }
}
