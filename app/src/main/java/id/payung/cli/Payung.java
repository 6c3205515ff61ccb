package id.payung.cli;

import java.util.List;

/** Where the process starts: reads the command line, runs one command, ends with its exit code. */
public final class Payung {
    private Payung() {}

    /** Never returns while something is being served. */
    public static void main(String... args) {
        Logs.keepQuiet(List.of(args));
        Terminal terminal = Terminal.ofThisProcess(Words.chosenIn(List.of(args)));
        int exit = CommandTree.local(terminal, List.of(args)).run(args);
        System.exit(exit);
    }
}
