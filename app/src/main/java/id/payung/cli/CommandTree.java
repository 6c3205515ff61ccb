package id.payung.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** All commands over one terminal. */
final class CommandTree {
    private final Terminal terminal;
    private final CommandLine line;

    CommandTree(Terminal terminal, Reach reach) {
        this.terminal = terminal;
        this.line =
                new CommandLine(new Root())
                        .addSubcommand(new DemoCommand(terminal))
                        .addSubcommand(new ServeCommand(terminal))
                        .addSubcommand(new RehearseCommand())
                        .addSubcommand(new DoctorCommand(terminal))
                        .addSubcommand(new CalculateCommand(terminal))
                        .addSubcommand(new PopulationCommand(terminal))
                        .addSubcommand(new IntakeCommand(terminal, reach))
                        .addSubcommand(new ExportCommand(terminal, reach))
                        .addSubcommand(new DedupeCommand(terminal))
                        .addSubcommand(new PlanCommand(terminal, reach))
                        .addSubcommand(
                                new CommandLine(new AuditCommand())
                                        .addSubcommand(new AuditVerifyCommand(terminal, reach)))
                        .setResourceBundle(terminal.words().help())
                        .setOut(terminal.out())
                        .setErr(terminal.err())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setParameterExceptionHandler(new WrongUsage(terminal.words()))
                        .setExecutionExceptionHandler(this::failed);
    }

    /** The commands as a person at this machine's terminal starts them. */
    static CommandTree local(Terminal terminal, List<String> args) {
        return new CommandTree(terminal, new FrontDoor(terminal, args));
    }

    /** The exit code of the command that the arguments name. */
    int run(String... args) {
        int exit = line.execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return exit;
    }

    private int failed(Exception failure, CommandLine command, ParseResult parsed) {
        terminal.complain(new Trouble(terminal.words()).inOneLine(failure));
        if (Logs.isDebugging(parsed.originalArgs())) {
            failure.printStackTrace(terminal.err());
        }
        return Exit.REFUSED;
    }

    /** The bare name: shows what there is. */
    @Command(
            name = "payung",
            synopsisSubcommandLabel = "COMMAND",
            versionProvider = ThisVersion.class)
    static final class Root extends Common implements Runnable {
        @Option(
                names = {"-V", "--version"},
                versionHelp = true)
        private boolean version;

        @Spec private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "");
        }

        @Override
        public String toString() {
            return "version " + version + ", " + super.toString();
        }
    }

    /** What was built, and what it runs on. */
    static final class ThisVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = CommandTree.class.getPackage().getImplementationVersion();
            return new String[] {
                "Payung " + (built == null ? "?" : built) + ", JDK " + Runtime.version()
            };
        }
    }
}
