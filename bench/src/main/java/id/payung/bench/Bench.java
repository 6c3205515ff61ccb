package id.payung.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** One job to be measured; a picocli command whose name is the bench's. */
public abstract class Bench implements Callable<Integer> {
    private static final int FEWEST_ROUNDS = 5;
    private static final JsonMapper JSON = new JsonMapper();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Menampilkan petunjuk ini.")
    private boolean help;

    @Option(names = "--json", description = "Satu baris JSON untuk setiap angka.")
    private boolean json;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Banyaknya putaran, paling sedikit 5 (bawaan: ${DEFAULT-VALUE}).")
    private int rounds = FEWEST_ROUNDS;

    /** Measures; everything made on the way is gone afterwards. */
    protected abstract List<Figure> measure(Rounds rounds) throws Exception;

    @Override
    public final Integer call() throws Exception {
        CommandLine command = spec.commandLine();
        if (rounds < FEWEST_ROUNDS) {
            throw new ParameterException(command, "--rounds: " + FEWEST_ROUNDS + "+");
        }
        List<Figure> figures = measure(new Rounds(rounds, 1, command.getErr()));
        if (json) {
            figures.forEach(
                    figure ->
                            command.getOut()
                                    .println(JSON.writeValueAsString(figure.asJson(spec.name()))));
        } else {
            print(figures, command.getOut());
        }
        return command.getCommandSpec().exitCodeOnSuccess();
    }

    private static void print(List<Figure> figures, PrintWriter out) {
        String line = "%-28s %14s %14s %-10s %8s  %s%n";
        out.printf(line, "angka", "Payung", "pembanding", "satuan", "rasio", "rentang");
        for (Figure figure : figures) {
            out.printf(
                    line,
                    figure.name(),
                    number(figure.ours()),
                    number(figure.theirs()),
                    figure.unit(),
                    number(figure.ratio()),
                    number(figure.spread().getFirst()) + " – " + number(figure.spread().getLast()));
        }
    }

    /** Three places for small numbers, none for large ones. */
    private static String number(@Nullable Double value) {
        if (value == null) {
            return "–";
        }
        return String.format(Locale.of("id"), value >= 1000 ? "%,.0f" : "%.3f", value);
    }

    @Override
    public String toString() {
        return "rounds " + rounds + ", help " + help;
    }
}
