package id.payung.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.payung.bench.intake.IntakeBench;
import id.payung.bench.link.LinkBench;
import id.payung.bench.plan.PlanBench;
import id.payung.bench.rules.RulesBench;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where {@code ./payung bench} starts: runs the bench that is named, or lists them all. */
@Command(
        name = "payung bench",
        description = "Mengukur satu pekerjaan Payung di samping pembandingnya, di mesin ini.",
        synopsisHeading = "Pemakaian: ",
        commandListHeading = "%nPengukuran:%n",
        synopsisSubcommandLabel = "NAMA")
public final class Benches implements Runnable {
    private static final int WRONG_USAGE = 2;

    private final List<Bench> all;
    @Spec private CommandSpec spec = CommandSpec.create();

    Benches(List<Bench> all) {
        this.all = List.copyOf(all);
    }

    /** All there are, in the order in which they are listed. */
    static Benches known() {
        return new Benches(
                List.of(new IntakeBench(), new LinkBench(), new PlanBench(), new RulesBench()));
    }

    /** The launcher passes its whole command line on, the word {@code bench} included. */
    public static void main(String... args) {
        System.setProperty("payung.log.level", "ERROR");
        PrintWriter out = new PrintWriter(System.out, true, UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, UTF_8);
        System.exit(
                known().run(
                                List.of(args).subList(Math.min(1, args.length), args.length),
                                out,
                                err));
    }

    int run(List<String> args, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(this);
        all.forEach(line::addSubcommand);
        line.setOut(out).setErr(err).setParameterExceptionHandler((wrong, _) -> list(wrong));
        int exit = line.execute(args.toArray(String[]::new));
        out.flush();
        err.flush();
        return exit;
    }

    /** Without a name. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    /** What was not understood, and what there is. */
    private static int list(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String message = String.valueOf(wrong.getMessage());
        if (!message.isEmpty()) {
            command.getErr().println(message);
        }
        command.usage(command.getErr());
        return WRONG_USAGE;
    }
}
