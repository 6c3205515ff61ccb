package id.payung.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with the command line, what was probably meant, and where help is. */
record WrongUsage(Words words) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> say(command, "usage.missing", named(missing));
            case ParameterException bare when String.valueOf(bare.getMessage()).isEmpty() -> {
                command.usage(command.getErr());
                return Exit.WRONG_USAGE;
            }
            case ParameterException other -> say(command, "usage.unreadable", value(other));
        }
        say(command, "usage.see-help", name);
        return Exit.WRONG_USAGE;
    }

    private void unmatched(UnmatchedArgumentException unmatched) {
        CommandLine command = unmatched.getCommandLine();
        String first = unmatched.getUnmatched().getFirst();
        say(command, first.startsWith("-") ? "usage.unknown-option" : "usage.unknown-word", first);
        List<String> near = unmatched.getSuggestions();
        if (!near.isEmpty()) {
            say(command, "usage.did-you-mean", String.join(", ", near.stream().limit(3).toList()));
        }
    }

    private static String named(MissingParameterException missing) {
        return String.join(", ", missing.getMissing().stream().map(WrongUsage::label).toList());
    }

    private static String label(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }

    private static String value(ParameterException wrong) {
        String label = wrong.getArgSpec() == null ? "" : label(wrong.getArgSpec());
        return wrong.getValue() == null ? label : label + " " + wrong.getValue();
    }

    private void say(CommandLine command, String key, String argument) {
        command.getErr().println(words.say(key, argument));
    }
}
